namespace ImppOffice.Api.FrontEnd;

/// <summary>The page shown where the front end was left out of the build.</summary>
public static class MissingPage
{
    public const string Text = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>ImppOffice</title></head>
        <body><main>
        <h1>ImppOffice is running without its workbench</h1>
        <p>The program was built without the front end. Install Node.js and build it again without <code>-p:SkipFrontEnd=true</code>.</p>
        <p>The API and the command line work: see <a href="/openapi/v1.json">the description of the API</a>.</p>
        </main></body>
        </html>
        """;
}
