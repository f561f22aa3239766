using System.Globalization;
using System.Text;
using QRCoder;

namespace EhcHub.Web.Access;

/// <summary>A QR code as the data of one SVG path, so that it needs neither a picture file nor a style attribute.</summary>
/// <param name="Size">The width and height in modules, quiet zone included.</param>
/// <param name="Path">The dark modules, for a path's <c>d</c>.</param>
public sealed record QrCode(int Size, string Path)
{
    /// <summary>The code for a text.</summary>
    public static QrCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < data.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < data.ModuleMatrix[row].Count; column++)
            {
                if (data.ModuleMatrix[row][column]) { path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z"); }
            }
        }

        return new(data.ModuleMatrix.Count, path.ToString());
    }

    /// <summary>The code with which an authenticator app takes a key, named after the service and the account.</summary>
    public static QrCode ForAuthenticator(string service, string account, string key) => Of(
        $"otpauth://totp/{Uri.EscapeDataString(service)}:{Uri.EscapeDataString(account)}?secret={key}&issuer={Uri.EscapeDataString(service)}");
}
