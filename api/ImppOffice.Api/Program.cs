using System.Text;
using ImppOffice.Api.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await ImppCommands.RunAsync(args, Terminal.OfThisProcess(), CancellationToken.None);

/// <summary>The program; public so that tests can run it.</summary>
public partial class Program;
