using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace EhcHub.E2e;

/// <summary>Runs axe-core on a page at WCAG 2.2 AA, whether or not the page may run scripts of its own.</summary>
internal static class Axe
{
    private const string Run = """
        async part => {
          const on = { whole: document, main: { include: [['main']] }, frame: { exclude: [['main']] } }[part]
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
          const found = await axe.run(on, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false })
          return found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(node => node.html).join(' | ')}`)
        }
        """;

    /// <summary>The browser keeps the timers of a page without scripts still, and axe waits by them between two rules.</summary>
    private const string GoOnWithoutTimers =
        "() => { window.setTimeout = (then, _, ...given) => { queueMicrotask(() => then(...given)); return 0 } }";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The violations, each in words.</summary>
    /// <param name="page">What to look at.</param>
    /// <param name="part">"whole", "main" or, for all but the main part, "frame".</param>
    public static async Task<string[]> FindAsync(IPage page, string part)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run, part);
    }

    /// <summary>
    /// The same for a page that may run no scripts. They are allowed for as long as it takes: the page's own were not run when
    /// it was loaded, so what axe sees is the page without script.
    /// </summary>
    /// <param name="page">What to look at.</param>
    /// <param name="developer">From <see cref="PrepareWithoutScriptAsync"/>.</param>
    /// <param name="part">"whole", "main" or, for all but the main part, "frame".</param>
    public static async Task<string[]> FindWithoutScriptAsync(IPage page, ICDPSession developer, string part)
    {
        await SwitchScriptAsync(developer, off: false);
        try
        {
            await page.EvaluateAsync(GoOnWithoutTimers);
            return await FindAsync(page, part);
        }
        finally
        {
            await SwitchScriptAsync(developer, off: true);
        }
    }

    /// <summary>Makes a window without scripts ready for <see cref="FindWithoutScriptAsync"/>, before it opens its first page.</summary>
    /// <remarks>In a window that never allowed any, what a script puts off is never done, even once scripts are allowed.</remarks>
    public static async Task<ICDPSession> PrepareWithoutScriptAsync(IPage page)
    {
        var developer = await page.Context.NewCDPSessionAsync(page);
        await SwitchScriptAsync(developer, off: false);
        await SwitchScriptAsync(developer, off: true);
        return developer;
    }

    private static async Task SwitchScriptAsync(ICDPSession developer, bool off) =>
        await developer.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = off });
}
