namespace EhcHub.Domain.Clocks;

/// <summary>
/// The stored state of a date (0.4 of the specification). Nothing in it depends on today: <em>overdue</em> and <em>met late</em>
/// follow from the dates and are asked of <see cref="Deadline.StandingOn"/>.
/// </summary>
public enum DeadlineState : byte
{
    /// <summary>Only foretold, by a meeting arranged but not held; the date is an expected one.</summary>
    NotStarted,

    /// <summary>It runs. A first possible day or a marker stays so.</summary>
    Running,

    /// <summary>The act was done, in time or late.</summary>
    Met,

    /// <summary>A lawful ground disapplies it (C9). The date stays visible.</summary>
    Exempt,

    /// <summary>There is nothing left to do: a decision made it pointless.</summary>
    NotApplicable,

    /// <summary>The process was stopped.</summary>
    Stopped,
}

/// <summary>How a date stands on a day. Never stored.</summary>
public enum Standing : byte
{
    /// <summary>Not started.</summary>
    NotStarted,

    /// <summary>Running, and its last day has not passed.</summary>
    Running,

    /// <summary>Done in time.</summary>
    Met,

    /// <summary>Done after the last day, without an exemption.</summary>
    MetLate,

    /// <summary>Done after the last day, and excused by law.</summary>
    MetLateExcused,

    /// <summary>Not done, and the last day has passed.</summary>
    Overdue,

    /// <summary>A right that was not used, and its last day has passed.</summary>
    Expired,

    /// <summary>A first possible day that was waited for.</summary>
    Kept,

    /// <summary>A first possible day that was not waited for, or the family's days cut short.</summary>
    Breached,

    /// <summary>Excused by law.</summary>
    Exempt,

    /// <summary>Nothing left to do.</summary>
    NotApplicable,

    /// <summary>The process was stopped.</summary>
    Stopped,
}

/// <summary>Codes of the states, in snake case.</summary>
public static class StateCodes
{
    /// <summary>The stored code.</summary>
    public static string Code(this DeadlineState state) => state switch
    {
        DeadlineState.NotStarted => "not_started",
        DeadlineState.Running => "running",
        DeadlineState.Met => "met",
        DeadlineState.Exempt => "exempt",
        DeadlineState.NotApplicable => "not_applicable",
        _ => "stopped",
    };

    /// <summary>The code of a standing.</summary>
    public static string Code(this Standing standing) => standing switch
    {
        Standing.NotStarted => "not_started",
        Standing.Running => "running",
        Standing.Met => "met",
        Standing.MetLate => "met_late",
        Standing.MetLateExcused => "met_late_excused",
        Standing.Overdue => "overdue",
        Standing.Expired => "expired",
        Standing.Kept => "kept",
        Standing.Breached => "breached",
        Standing.Exempt => "exempt",
        Standing.NotApplicable => "not_applicable",
        _ => "stopped",
    };
}
