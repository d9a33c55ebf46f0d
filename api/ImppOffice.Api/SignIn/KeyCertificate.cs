using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ImppOffice.Planning;

namespace ImppOffice.Api.SignIn;

/// <summary>The certificate that the keys are encrypted with where they are kept.</summary>
public static class KeyCertificate
{
    /// <summary>Whether the settings name one.</summary>
    public static bool IsWanted(SignInOptions options) => !string.IsNullOrWhiteSpace(options.KeyCertificate);

    /// <summary>The certificate with its private key; the problem where it cannot be read or has no RSA key.</summary>
    public static Result<X509Certificate2> Read(SignInOptions options)
    {
        var path = options.KeyCertificate ?? "";
        try
        {
            var certificate = options.KeyCertificateKey is { } key
                ? X509Certificate2.CreateFromPemFile(path, key)
                : X509CertificateLoader.LoadPkcs12FromFile(path, options.KeyCertificatePassword);
            using var rsa = certificate.GetRSAPrivateKey();
            return rsa is null ? Wrong(path, "has no private RSA key") : certificate;
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return Wrong(path, $"cannot be read: {unread.Message}");
        }
    }

    private static Problem Wrong(string path, string why) =>
        HostProblems.WrongSetting($"{SignInOptions.Section}:{nameof(SignInOptions.KeyCertificate)} is {path}, which {why}.");
}
