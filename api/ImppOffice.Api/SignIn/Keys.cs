using System.Xml.Linq;
using ImppOffice.Api.Library;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace ImppOffice.Api.SignIn;

/// <summary>The keys that cookies and tokens are sealed with: in a folder for its owner alone, so that sessions outlive a restart; encrypted where there is a certificate for it.</summary>
public static class Keys
{
    public static IServiceCollection AddKeys(this IServiceCollection services, IConfiguration configuration)
    {
        var keeping = services.AddDataProtection().SetApplicationName("ImppOffice");
        // One that cannot be read stops the start before anything is kept: SignInSettings says why.
        if (KeyCertificate.IsWanted(configuration) && KeyCertificate.Read(configuration).Succeeded(out var certificate, out _))
        {
            keeping.ProtectKeysWithCertificate(certificate);
        }

        services.AddOptions<KeyManagementOptions>().Configure<IOptions<SignInOptions>, IOptions<LibraryOptions>, ILoggerFactory>((keys, signIn, library, logger) =>
        {
            var folder = signIn.Value.KeyFolder ?? Path.Combine(library.Value.Path, "keys");
            keys.XmlRepository = new OwnFolderRepository(folder, logger);
        });
        return services;
    }

    /// <summary>Makes the folder when it is first written to, and keeps others out.</summary>
    private sealed class OwnFolderRepository(string folder, ILoggerFactory logger) : IXmlRepository
    {
        private readonly Lazy<FileSystemXmlRepository> files = new(() => new FileSystemXmlRepository(Make(folder), logger));

        public IReadOnlyCollection<XElement> GetAllElements() => files.Value.GetAllElements();

        public void StoreElement(XElement element, string friendlyName) => files.Value.StoreElement(element, friendlyName);

        private static DirectoryInfo Make(string path)
        {
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            if (OperatingSystem.IsWindows())
            {
                return Directory.CreateDirectory(path);
            }

            var made = Directory.CreateDirectory(path, Owner);
            // A folder that was there before may be open to others.
            made.UnixFileMode = Owner;
            return made;
        }
    }
}
