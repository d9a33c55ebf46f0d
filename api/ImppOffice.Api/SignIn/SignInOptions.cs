namespace ImppOffice.Api.SignIn;

/// <summary>How people sign in.</summary>
public sealed class SignInOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "SignIn";

    /// <summary>
    /// Whether everybody has to sign in even while there is no account; only then may the server be reached from other
    /// machines. Where there is an account everybody has to, whatever stands here.
    /// </summary>
    public bool Accounts { get; init; }

    /// <summary>The folder of the keys that cookies and tokens are sealed with; beside the library by default. Several machines share one.</summary>
    public string? KeyFolder { get; init; }

    /// <summary>A certificate with an RSA key (.pfx, or .pem beside <see cref="KeyCertificateKey"/>) that those keys are encrypted with; by default they are not.</summary>
    public string? KeyCertificate { get; init; }

    /// <summary>The private key of a certificate in a .pem file.</summary>
    public string? KeyCertificateKey { get; init; }

    /// <summary>The password of a .pfx file; none by default.</summary>
    public string? KeyCertificatePassword { get; init; }

    /// <summary>Minutes for which one sign-in counts before the next; 720 by default.</summary>
    public int Minutes { get; init; } = 720;

    /// <summary>Minutes for which a token counts before it is refreshed; 15 by default.</summary>
    public int TokenMinutes { get; init; } = 15;

    /// <summary>Sign-ins that may be tried from one address in five minutes; 20 by default.</summary>
    public int TriesInFiveMinutes { get; init; } = 20;
}
