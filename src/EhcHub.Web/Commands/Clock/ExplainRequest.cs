using EhcHub.Domain.Clocks;

namespace EhcHub.Web.Commands.Clock;

/// <summary>What <c>clock explain</c> is asked.</summary>
/// <param name="Process">The clock.</param>
/// <param name="Facts">The facts given.</param>
/// <param name="Readings">The readings given, over the defaults.</param>
/// <param name="Today">The day on which lateness is judged; null to show stored states only.</param>
internal sealed record ExplainRequest(ClockDefinition Process, IReadOnlyList<CaseEvent> Facts, AuthorityReadings Readings, DateOnly? Today)
{
    public const string Usage =
        """
        Usage: clock explain PROCESS [--received DATE] [--meeting DATE] … [--fact KIND=DATE[@SUBJECT][;DETAIL=VALUE…]] [--reading KEY=VALUE[@FROM]] [--today DATE]
        Dates are written yyyy-mm-dd.
        """;

    /// <summary>Short names of the facts that begin a process.</summary>
    private static readonly Dictionary<string, CaseEventKind> ShortNames = new(StringComparer.Ordinal)
    {
        ["--received"] = CaseEventKind.RequestReceived,
        ["--responsible"] = CaseEventKind.LaResponsibleS24,
        ["--plan-made"] = CaseEventKind.PlanFirstMade,
        ["--last-review"] = CaseEventKind.LastReviewCompleted,
        ["--meeting"] = CaseEventKind.ReviewMeetingArranged,
        ["--meeting-held"] = CaseEventKind.MeetingHeld,
        ["--transfer"] = CaseEventKind.TransferDate,
        ["--aware"] = CaseEventKind.OldLaBecameAware,
        ["--move"] = CaseEventKind.MoveDate,
        ["--transferred"] = CaseEventKind.PlanTransferred,
        ["--reassess"] = CaseEventKind.DecidedToReassess,
        ["--cease-notice"] = CaseEventKind.CeaseNoticeSent,
        ["--notice"] = CaseEventKind.DecisionNoticeSent,
        ["--certificate"] = CaseEventKind.CertificateDate,
        ["--order"] = CaseEventKind.OrderSent,
        ["--told-tribunal"] = CaseEventKind.LaToldTribunal,
        ["--agreement"] = CaseEventKind.MediationAgreementDated,
        ["--born"] = CaseEventKind.DateOfBirth,
        ["--year"] = CaseEventKind.CalendarYear,
    };

    /// <summary>Reads the arguments after "clock explain".</summary>
    /// <exception cref="FormatException">Something isn't known or isn't a date; the message says what.</exception>
    public static ExplainRequest Parse(IReadOnlyList<string> args)
    {
        if (args.Count == 0) { throw new FormatException($"Name a process: {string.Join(", ", ClockDefinition.All.Select(clock => clock.Code))}"); }
        var process = ClockDefinition.Find(args[0]) ?? throw new FormatException($"There is no process \"{args[0]}\"");
        var request = new ExplainRequest(process, [], AuthorityReadings.Defaults, null);
        for (var i = 1; i < args.Count; i += 2)
        {
            if (i + 1 >= args.Count) { throw new FormatException($"{args[i]} needs a value"); }
            request = request.With(args[i], args[i + 1]);
        }
        return request.Facts.Count > 0 ? request : throw new FormatException("Give at least one fact");
    }

    private ExplainRequest With(string option, string value) => option switch
    {
        "--fact" => this with { Facts = [.. Facts, FactReader.Read(value, Process)] },
        "--reading" => this with { Readings = Reading(value) },
        "--today" => this with { Today = FactReader.Date(value) },
        _ when ShortNames.TryGetValue(option, out var kind) => this with { Facts = [.. Facts, FactReader.Of(kind, FactReader.Date(value), Process)] },
        _ => throw new FormatException($"There is no option {option}"),
    };

    private AuthorityReadings Reading(string text)
    {
        var (key, choice) = FactReader.Pair(text);
        var (value, from) = choice.Split('@', 2) is [var chosen, var day] ? (chosen, FactReader.Date(day)) : (choice, (DateOnly?)null);
        try
        {
            return Readings.With(key, value, from);
        }
        catch (ArgumentException fault)
        {
            throw new FormatException(fault.Message, fault);
        }
    }
}
