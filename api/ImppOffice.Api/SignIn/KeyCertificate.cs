using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ImppOffice.Planning;

namespace ImppOffice.Api.SignIn;

/// <summary>The certificate that the keys are encrypted with where they are kept.</summary>
public static class KeyCertificate
{
    /// <summary>Whether the settings name one.</summary>
    public static bool IsWanted(IConfiguration configuration) => !string.IsNullOrWhiteSpace(Setting(configuration, nameof(SignInOptions.KeyCertificate)));

    /// <summary>The certificate with its private key; the problem where it cannot be read or has no RSA key.</summary>
    public static Result<X509Certificate2> Read(IConfiguration configuration)
    {
        var path = Setting(configuration, nameof(SignInOptions.KeyCertificate)) ?? "";
        try
        {
            var certificate = Setting(configuration, nameof(SignInOptions.KeyCertificateKey)) is { } key
                ? X509Certificate2.CreateFromPemFile(path, key)
                : X509CertificateLoader.LoadPkcs12FromFile(path, Setting(configuration, nameof(SignInOptions.KeyCertificatePassword)));
            using var rsa = certificate.GetRSAPrivateKey();
            return rsa is null ? Wrong(path, "has no private RSA key") : certificate;
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return Wrong(path, $"cannot be read: {unread.Message}");
        }
    }

    // Read one by one: the other settings of sign-in have not been judged yet, and one that is wrong must be told in its own words.
    private static string? Setting(IConfiguration configuration, string name) => configuration[$"{SignInOptions.Section}:{name}"];

    private static Problem Wrong(string path, string why) =>
        HostProblems.WrongSetting($"{SignInOptions.Section}:{nameof(SignInOptions.KeyCertificate)} is {path}, which {why}.");
}
