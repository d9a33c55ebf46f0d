using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ImppOffice.Tests.CommandLine;

/// <summary>Certificates that the tests make themselves and trust.</summary>
internal static class TestCertificate
{
    /// <summary>The password of cert.pfx.</summary>
    public const string Password = "twelve grey herons";

    /// <summary>Writes cert.pem, key.pem and cert.pfx into a folder, for names of servers.</summary>
    public static X509Certificate2 Write(TemporaryFolder folder, params string[] names)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={names[0]}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var alternatives = new SubjectAlternativeNameBuilder();
        foreach (var name in names)
        {
            alternatives.AddDnsName(name);
        }

        request.CertificateExtensions.Add(alternatives.Build());
        var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        File.WriteAllText(folder.At("cert.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(folder.At("key.pem"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllBytes(folder.At("cert.pfx"), certificate.Export(X509ContentType.Pkcs12, Password));
        return certificate;
    }

    public static X509ChainPolicy Trusting(X509Certificate2 certificate) =>
        new() { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { certificate }, RevocationMode = X509RevocationMode.NoCheck };
}
