using System.Text.Encodings.Web;
using ImppOffice.Api.FrontEnd;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.AddIn;

/// <summary>The page Word shows beside the document: the workbench, after Office.js.</summary>
public sealed class Pane(IWebHostEnvironment environment, IOptions<OfficeOptions> office)
{
    /// <summary>The page as HTML; one that says what is missing where the front end was left out of the build.</summary>
    public async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        var file = environment.WebRootFileProvider.GetFileInfo("pane.html");
        if (!file.Exists)
        {
            return MissingPage.Text;
        }

        using var reader = new StreamReader(file.CreateReadStream());
        var page = await reader.ReadToEndAsync(cancellationToken);
        return page.Replace(OfficeOptions.PublicScriptAddress, HtmlEncoder.Default.Encode(office.Value.Script), StringComparison.Ordinal);
    }
}
