using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>The window near a closure of at least four weeks (2A), where a setting closes more than once or several do.</summary>
public class TheClosureOfASetting
{
    [Fact]
    public void Christmas_does_not_hide_the_summer()
    {
        CaseEvent[] closures = [new(SettingClosedFrom, new(2025, 12, 19)), new(SettingReopens, new(2026, 1, 5)), new(SettingClosedFrom, new(2026, 7, 22)), new(SettingReopens, new(2026, 9, 2))];

        Assert.Equal([("closure_window_first_day", new DateOnly(2026, 7, 15)), ("closure_window_last_day", new(2026, 8, 26))], Windows(closures));
    }

    [Fact]
    public void Each_setting_has_its_own_window()
    {
        CaseEvent[] closures =
        [
            new(SettingClosedFrom, new(2026, 7, 22), "school"), new(SettingReopens, new(2026, 9, 2), "school"),
            new(SettingClosedFrom, new(2026, 8, 3), "nursery"), new(SettingReopens, new(2026, 8, 24), "nursery"),
            new(SettingClosedFrom, new(2026, 7, 6), "college"), new(SettingReopens, new(2026, 9, 7), "college"),
        ];

        Assert.Equal(
            [
                ("closure_window_first_day", new DateOnly(2026, 6, 29)), ("closure_window_first_day", new(2026, 7, 15)),
                ("closure_window_last_day", new(2026, 8, 31)), ("closure_window_last_day", new(2026, 8, 26)),
            ],
            Windows(closures));
    }

    private static IEnumerable<(string, DateOnly)> Windows(CaseEvent[] facts) =>
        StatutoryClock.Default.Run(ProcessKind.Assessment, facts).Select(window => (window.Key, window.Due));
}
