using System.CommandLine;
using System.CommandLine.Parsing;
using ImppOffice.Api.Checks;
using ImppOffice.Api.Texts;
using ImppOffice.Planning;

namespace ImppOffice.Api.CommandLine;

/// <summary>Options that several commands have.</summary>
public static class SharedOptions
{
    public static Option<string> Language() => OneOf("--language", "en", "The language of what is written.", Languages.All);

    public static Option<string> Format(params IReadOnlyList<string> names) => OneOf("--format", "text", "The form of what is written.", names);

    public static Option<FileInfo?> Output(string what) => new("--output", "-o") { Description = what, HelpName = "FILE" };

    public static Option<bool> Force() => new("--force") { Description = "Replace the output file where it is there already." };

    /// <summary>An option that takes one of a few words.</summary>
    public static Option<string> OneOf(string name, string standard, string what, IReadOnlyList<string> words)
    {
        var option = new Option<string>(name)
        {
            Description = what,
            DefaultValueFactory = _ => standard,
            HelpName = string.Join('|', words),
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value)))
            {
                var problem = HostProblems.UnknownWord(name.TrimStart('-'), token.Value, words);
                result.AddError($"{problem.Title} {problem.Hint}");
            }
        });
        return option;
    }

    /// <summary>The day for which waivers are judged, so that a report can be made again.</summary>
    public static Option<string?> AsOf()
    {
        var option = new Option<string?>("--as-of") { Description = "The day for which waivers are judged (yyyy-MM-dd); today where this is left out.", HelpName = "DAY" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ } token, ..] && Days.Find(token.Value).Problem is { } problem)
            {
                result.AddError($"{problem.Title} {problem.Hint}");
            }
        });
        return option;
    }

    /// <summary>Refuses a misspelt option that would pass for a file.</summary>
    public static void NoOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            var known = ((CommandResult)result.Parent!).Command.Options.Select(option => option.Name);
            result.AddError(NearestWord.To(token.Value, known) is { } nearest
                ? $"There is no option {token.Value}. Did you mean {nearest}?"
                : $"There is no option {token.Value}. A file of that name is written ./{token.Value}.");
        }
    }

    /// <summary>The options that say what is asked of a document.</summary>
    public sealed record Question(Option<string?> Kind, Option<bool> Next, Option<string> View, Option<string[]> Lenses, Option<string?> AsOf, Option<string> Language)
    {
        public static Question AddTo(Command command)
        {
            var question = new Question(
                new Option<string?>("--kind") { Description = "The kind of document; the document itself tells where this is left out. `templates` lists the kinds.", HelpName = "KIND" },
                new Option<bool>("--next") { Description = "Judge the document as the kind it grows into: what is still missing for the next decision point." },
                OneOf("--view", "accepted", "How open tracked changes are read.", Views.Names),
                new Option<string[]>("--lens") { Description = "A policy lens to switch on; may be given several times. `templates` lists the lenses.", HelpName = "LENS" },
                SharedOptions.AsOf(),
                SharedOptions.Language());
            Option[] all = [question.Kind, question.Next, question.View, question.Lenses, question.AsOf, question.Language];
            Array.ForEach(all, command.Options.Add);
            return question;
        }

        public CheckQuestion In(ParseResult parsed) => new()
        {
            Kind = parsed.GetValue(Kind),
            Next = parsed.GetValue(Next),
            View = Views.Find(parsed.GetValue(View)!).OrThrow(),
            Lenses = parsed.GetValue(Lenses) ?? [],
            AsOf = parsed.GetValue(AsOf) is { } day ? Days.Find(day).OrThrow() : null,
            Language = parsed.GetValue(Language)!,
        };
    }
}
