using System.Text.RegularExpressions;

namespace EhcHub.Web.Addresses;

/// <summary>The folder <c>DecideWhetherToAssess</c> answers at <c>/decide-whether-to-assess</c>.</summary>
internal sealed partial class WordsWithHyphens : IOutboundParameterTransformer
{
    public string? TransformOutbound(object? value) => value is string name ? WordStart().Replace(name, "-").ToLowerInvariant() : null;

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
