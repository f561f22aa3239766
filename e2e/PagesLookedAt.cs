using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using EhcHub.TestKit;

namespace EhcHub.E2e;

/// <summary>
/// What the walks of one run have seen. Equal markup at an equal width gives axe an equal answer, so each frame and each main part
/// of a page goes through axe once a run, however many people come to it. Safe for walks that go at the same time.
/// </summary>
internal sealed partial class PagesLookedAt
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);
    private int _loads, _looks, _checked;

    /// <summary>Counts a page that has just arrived.</summary>
    public void Arrived() => Interlocked.Increment(ref _loads);

    /// <summary>Counts a look at a page, and says which of its parts axe has yet to see.</summary>
    /// <param name="state">The width, and whether scripts run.</param>
    /// <param name="frame">The markup around the main part.</param>
    /// <param name="main">The markup of the main part.</param>
    public (bool Frame, bool Main) AreNew(string state, string frame, string main)
    {
        Interlocked.Increment(ref _looks);
        var (newFrame, newMain) = (IsNew($"{state} frame {frame}"), IsNew($"{state} main {main}"));
        if (newFrame || newMain) { Interlocked.Increment(ref _checked); }

        return (newFrame, newMain);
    }

    /// <summary>Says how much was looked at, on the console and in TestResults/pages-looked-at.txt.</summary>
    public void Tell()
    {
        if (_looks == 0) { return; }

        var words = $"{_loads} pages loaded, {_looks} looks at them (1280 and 320 pixels, with and without script), {_checked} of them distinct and through axe.";
        Console.WriteLine(words);
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Repository.At("TestResults")).FullName, "pages-looked-at.txt"), words + Environment.NewLine);
    }

    private bool IsNew(string markup) => _known.TryAdd(WithoutWhatDoesNotShow().Replace(markup, ""), true);

    /// <summary>
    /// What differs and looks the same: hidden fields with their tokens, nonces, references of error pages, whose name it is, and where a
    /// link or form leads, unless within the page.
    /// </summary>
    [GeneratedRegex("""<input type="hidden"[^>]*>|<input name="[^"]*" type="hidden"[^>]*>|nonce="[^"]*"|[0-9a-f]{32}|(?<=<bdi>)[^<]*(?=</bdi>)|(?:href="(?!#)|action=")[^"]*(?=")""")]
    private static partial Regex WithoutWhatDoesNotShow();
}
