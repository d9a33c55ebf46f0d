using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ImppOffice.Tests.Api;

/// <summary>A form with a blank document whose end comes only when it is let go.</summary>
internal sealed class SlowContent : HttpContent
{
    private const string Start = "--x\r\nContent-Disposition: form-data; name=file; filename=x.docx\r\n\r\n";

    private const int MoreThanAnyBuffer = 4 * 1024 * 1024;

    private readonly Task end;
    private readonly TaskCompletionSource begun = new();

    public SlowContent(Task end)
    {
        this.end = end;
        Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
    }

    /// <summary>Done when the server reads.</summary>
    public Task Begun => begun.Task;

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        // Once more is written than the way holds, the server has begun to read.
        await stream.WriteAsync(Encoding.ASCII.GetBytes(Start + new string(' ', MoreThanAnyBuffer)));
        await stream.FlushAsync();
        begun.TrySetResult();
        await end;
        await stream.WriteAsync("\r\n--x--\r\n"u8.ToArray());
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
