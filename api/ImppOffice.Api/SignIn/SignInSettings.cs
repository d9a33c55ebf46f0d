using System.Globalization;
using System.Net;
using ImppOffice.Api.AddIn;
using ImppOffice.Planning;

namespace ImppOffice.Api.SignIn;

/// <summary>The settings of sign-in, judged before the server starts.</summary>
public static class SignInSettings
{
    private static readonly string[] Numbers = [nameof(SignInOptions.Minutes), nameof(SignInOptions.TokenMinutes), nameof(SignInOptions.TriesInFiveMinutes)];

    /// <summary>What is wrong, or null: true or false, whole numbers from 1, a certificate that can be read, addresses of proxies.</summary>
    public static Problem? Judge(IConfiguration configuration)
    {
        var section = configuration.GetSection(SignInOptions.Section);
        if (section[nameof(SignInOptions.Accounts)] is { } accounts && !bool.TryParse(accounts, out _))
        {
            return HostProblems.WrongSetting($"{SignInOptions.Section}:{nameof(SignInOptions.Accounts)} is {accounts}, not true or false.");
        }

        if (Array.Find(Numbers, name => section[name] is { } value && !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)) is { } wrong)
        {
            return HostProblems.WrongSetting($"{SignInOptions.Section}:{wrong} is {section[wrong]}, not a whole number from 1 on.");
        }

        if (KeyCertificate.IsWanted(configuration) && KeyCertificate.Read(configuration).Problem is { } unreadable)
        {
            return unreadable;
        }

        return configuration.GetSection($"{ServerOptions.Section}:{nameof(ServerOptions.Proxies)}").GetChildren()
            .FirstOrDefault(proxy => !IPAddress.TryParse(proxy.Value, out _)) is { } unread
            ? HostProblems.WrongSetting($"{unread.Path} is {unread.Value}, not the address of a machine.")
            : null;
    }
}
