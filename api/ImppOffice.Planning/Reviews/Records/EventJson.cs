using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ImppOffice.Planning.Consistency.Runs;
using ImppOffice.Planning.Library;
using ImppOffice.Planning.Records;

namespace ImppOffice.Planning.Reviews;

/// <summary>Writes events and reads them strictly: nothing unknown, nothing twice, nothing missing, no later format.</summary>
public static class EventJson
{
    /// <summary>The format that is written; raised when an event changes so that older programs could not read it.</summary>
    public const int Format = 1;

    private const string FormatName = "format";
    private const string KindName = "event";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        MaxDepth = 16,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new ParsableText<DocumentId>(),
            new ParsableText<VersionNumber>(),
            new ParsableText<ReviewRoundId>(),
        },
    };

    public static NewEvent Write(RoundEvent happened) => Write(happened, happened.By);

    public static NewEvent Write(DocumentEvent happened) => Write(happened, happened.By);

    public static NewEvent Write(MatrixEvent happened) => Write(happened, happened.By);

    public static NewEvent Write(ProcessNote happened) => Write(happened, happened.By);

    public static NewEvent Write(LinkDecision happened) => Write(happened, happened.By);

    /// <summary>The event in a body: a <see cref="RoundEvent"/>, <see cref="DocumentEvent"/>, <see cref="MatrixEvent"/>, <see cref="ProcessNote"/> or <see cref="LinkDecision"/>. The problem <c>unreadable-event</c> where it is none, or of a later format.</summary>
    public static Result<T> Read<T>(string body)
        where T : class
    {
        try
        {
            if (JsonNode.Parse(body, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = Options.MaxDepth }) is not JsonObject written)
            {
                return ReviewProblems.UnreadableEvent("it is no JSON object.");
            }

            var format = written.TryGetPropertyValue(FormatName, out var stated) && stated is JsonValue number && number.TryGetValue<int>(out var value) ? value : 0;
            if (format != Format)
            {
                return ReviewProblems.UnreadableEvent($"its format is {format}, and this program reads {Format}.");
            }

            written.Remove(FormatName);
            return written.Deserialize<T>(Options) is { } happened ? happened : ReviewProblems.UnreadableEvent("it holds nothing.");
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            return ReviewProblems.UnreadableEvent(wrong.Message);
        }
    }

    private static NewEvent Write<T>(T happened, string by)
        where T : class
    {
        var body = JsonSerializer.SerializeToNode(happened, Options)!.AsObject();
        var kind = (string)body[KindName]!;
        body.Insert(0, FormatName, Format);
        return new NewEvent(kind, by, body.ToJsonString(Options));
    }
}
