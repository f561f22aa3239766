namespace EhcHub.Domain.Clocks;

/// <summary>One run of the clock over one process: applies each rule to the facts and adds what it gives.</summary>
internal readonly ref struct ClockRun(
    FactIndex facts, CaseEvent? stop, Party convenor, AuthorityReadings readings, WorkingCalendar calendar, List<Deadline> deadlines)
{
    private readonly FactIndex _facts = facts;
    private readonly CaseEvent? _stop = stop;

    public void Add(PreparedRule prepared, bool leads)
    {
        var rule = prepared.Rule;
        var present = _facts.Present;
        if (present.Overlaps(prepared.Without) || (rule.ConvenedBy != Party.None && rule.ConvenedBy != convenor)) { return; }
        if (!prepared.OnlyWith.IsEmpty && !present.Overlaps(prepared.OnlyWith)) { return; }
        if (present.Overlaps(prepared.From))
        {
            if (rule.Pick >= Pick.EachSubject) { AddEachSubject(prepared, leads); }
            else if (rule.InTheDaysOf.Length > 0) { AddInTheDaysOf(prepared, leads); }
            else if (_facts.Choose(prepared.StartsAmong(present), latest: rule.Pick == Pick.Latest, only: rule.OnlyFor) is { } start)
            {
                Add(prepared, start, null, foretold: false, leads);
            }
        }
        else if (present.Overlaps(prepared.ForetoldBy))
        {
            Add(prepared, _facts.Choose(rule.ForetoldBy, latest: true)!, null, foretold: true, leads);
        }
    }

    /// <summary>For each subject the earliest (or latest) fact of the first listed kind that it has.</summary>
    private void AddEachSubject(PreparedRule prepared, bool leads)
    {
        var kinds = prepared.Rule.From.AsSpan();
        for (var i = 0; i < kinds.Length; i++)
        {
            if (!_facts.Present.Has(kinds[i])) { continue; }
            foreach (var fact in _facts.Of(kinds[i]))
            {
                if (prepared.Rule.OnlyFor is { } only && !_facts.Says(only, fact, prepared.Rule.From)) { continue; }
                if (Concerns(prepared.Rule, fact) && StandsForItsSubject(fact, kinds[..i], kinds[i], prepared.Rule))
                {
                    Add(prepared, fact, fact.Subject, foretold: false, leads);
                }
            }
        }
    }

    private bool StandsForItsSubject(CaseEvent fact, ReadOnlySpan<CaseEventKind> preferred, CaseEventKind own, DeadlineRule rule)
    {
        var latest = rule.Pick == Pick.EachSubjectLatest;
        foreach (var kind in preferred)
        {
            foreach (var other in _facts.Of(kind))
            {
                if (other.Subject == fact.Subject) { return false; }
            }
        }
        foreach (var other in _facts.Of(own))
        {
            if (ReferenceEquals(other, fact) || other.Subject != fact.Subject || !Concerns(rule, other)) { continue; }
            if (latest ? FactIndex.Precedes(fact, other) : FactIndex.Precedes(other, fact)) { return false; }
        }
        return true;
    }

    private void Add(PreparedRule prepared, CaseEvent start, string? subject, bool foretold, bool leads)
    {
        var rule = prepared.Rule;
        var started = DayOf(start, rule.StartDay);
        if (!prepared.TryLimitOn(started, out var limit) || !Concerns(rule, start)) { return; }

        var due = rule.InTheDaysOf.Length > 0 ? LastDayOfTheirs(rule, start, limit)!.Value
            : rule.NotAfterStart ? NotAfter(started, limit)
            : limit.LastDayFrom(started, calendar);
        var notBefore = rule.StartDay == StartDay.Meeting ? started : start.HappenedOn;
        var met = Met(prepared, notBefore, subject);
        var first = rule.Nature == DateNature.NotBefore;
        var (ended, moot) = met is null || first ? Ended(prepared, notBefore, due, subject) : (null, false);
        if (met is not null && ended is not null)
        {
            if (moot && ended.HappenedOn <= met.HappenedOn) { met = null; }
            else { (ended, moot) = (null, false); }
        }
        if (rule.NoDutyIfLater.Length > 0 && CameLater(rule, due) is { } later) { (met, ended, moot) = (null, later, true); }
        var exemption = rule.ExcusedBy.Count > 0 && _facts.Present.Has(CaseEventKind.ExemptionClaimed)
            ? ExemptionTest.Find(rule, _facts, subject, started, due, readings, calendar)
            : null;
        deadlines.Add(new Deadline
        {
            Rule = rule, Limit = limit, Start = start, StartedOn = started, Due = due, Subject = subject,
            ActBy = rule.Nature == DateNature.Duty ? ActBy(rule, started, due) : null,
            State = State(met, ended, moot, exemption, foretold),
            MetBy = met, MetOn = met is null ? null : DayOf(met, rule.ActDay), EndedBy = ended, Exemption = exemption,
            GuideDate = exemption is null ? null : ExemptionTest.GuideDate(exemption, due), Leads = leads,
        });
    }

    private static DeadlineState State(CaseEvent? met, CaseEvent? ended, bool moot, CaseEvent? exemption, bool foretold)
    {
        if (met is not null) { return DeadlineState.Met; }
        if (ended is not null) { return moot ? DeadlineState.NotApplicable : DeadlineState.Stopped; }
        if (exemption is not null) { return DeadlineState.Exempt; }
        return foretold ? DeadlineState.NotStarted : DeadlineState.Running;
    }

    private DateOnly NotAfter(DateOnly started, TimeLimit limit)
    {
        var over = (limit with { PlusDays = 0 }).LastDayFrom(started, calendar).DayNumber - started.DayNumber;
        return limit.LastDayFrom(started, calendar).AddDays(-Math.Max(0, over));
    }

    private CaseEvent? CameLater(DeadlineRule rule, DateOnly due)
    {
        foreach (var kind in rule.NoDutyIfLater)
        {
            if (_facts.Choose([kind]) is { } fact && fact.HappenedOn > due) { return fact; }
        }
        return null;
    }

    /// <summary>P11, but never before the limit began: what falls due on the very day, on a day off, is done on that day.</summary>
    private DateOnly ActBy(DeadlineRule rule, DateOnly started, DateOnly due)
    {
        var day = calendar.OnOrBefore(due);
        return day < started && started <= due && !rule.StartIsSetAhead ? started : day;
    }

    private DateOnly DayOf(CaseEvent fact, StartDay how) =>
        how == StartDay.AsRecorded ? fact.HappenedOn : StartDays.Read(fact, how, readings, calendar);

    /// <summary>The last day of the days in which the act must be; null if the start is in nobody's days.</summary>
    private DateOnly? LastDayOfTheirs(DeadlineRule rule, CaseEvent start, TimeLimit limit) =>
        _facts.Choose(rule.InTheDaysOf, latest: true, to: start.HappenedOn) is { } theirs
        && limit.LastDayFrom(DayOf(theirs, StartDay.Service), calendar) is var last && start.HappenedOn <= last
            ? last
            : null;

    /// <summary>The latest start that falls in somebody's days.</summary>
    private void AddInTheDaysOf(PreparedRule prepared, bool leads)
    {
        CaseEvent? latest = null;
        foreach (var kind in prepared.Rule.From)
        {
            foreach (var fact in _facts.Of(kind))
            {
                var within = prepared.TryLimitOn(fact.HappenedOn, out var limit) && LastDayOfTheirs(prepared.Rule, fact, limit) is not null;
                if (within && (latest is null || FactIndex.Precedes(latest, fact))) { latest = fact; }
            }
        }
        if (latest is not null) { Add(prepared, latest, null, foretold: false, leads); }
    }

    private CaseEvent? Met(PreparedRule prepared, DateOnly start, string? subject)
    {
        if (!_facts.Present.Overlaps(prepared.MetBy)) { return null; }
        var meeting = prepared.Rule.MetForItsMeetingOnly ? start : (DateOnly?)null;
        var from = prepared.ActFollowsStart ? start : default;
        if (prepared.Rule.ActDay != StartDay.AsRecorded) { return FirstRead(prepared.Rule, from); }
        if (prepared.Rule.ActsFrom.Length > 0 && _facts.Choose(prepared.Rule.ActsFrom) is { } earliest)
        {
            return Met(prepared, start, subject, meeting, earliest.HappenedOn > from ? earliest.HappenedOn : from);
        }
        return Met(prepared, start, subject, meeting, from);
    }

    /// <summary>The act that comes first as its days are read: a draft handed over arrives before one posted the day before.</summary>
    private CaseEvent? FirstRead(DeadlineRule rule, DateOnly from)
    {
        CaseEvent? first = null;
        foreach (var kind in rule.MetBy)
        {
            foreach (var fact in _facts.Of(kind))
            {
                if (fact.HappenedOn < from) { continue; }
                var (day, best) = (DayOf(fact, rule.ActDay), first is null ? DateOnly.MaxValue : DayOf(first, rule.ActDay));
                if (first is null || day < best || (day == best && FactIndex.Precedes(fact, first))) { first = fact; }
            }
        }
        return first;
    }

    private CaseEvent? Met(PreparedRule prepared, DateOnly start, string? subject, DateOnly? meeting, DateOnly from)
    {
        if (prepared.Rule.ActsAfter is not { } after) { return _facts.Choose(prepared.Rule.MetBy, subject: subject, from: from, meeting: meeting); }

        var byItself = _facts.Choose(prepared.MetByItself, subject: subject, from: from, meeting: meeting);
        if (_facts.Choose(after.First, from: prepared.ActFollowsStart ? start : default) is not { } first) { return byItself; }
        var afterwards = _facts.Choose(after.Acts, subject: subject, from: first.HappenedOn > from ? first.HappenedOn : from, meeting: meeting);
        return byItself is null || (afterwards is not null && FactIndex.Precedes(afterwards, byItself)) ? afterwards : byItself;
    }

    /// <summary>What ended it without the act: the earliest of what left nothing to do, what cut it short and what stopped the process.</summary>
    private (CaseEvent? Fact, bool Moot) Ended(PreparedRule prepared, DateOnly start, DateOnly due, string? subject)
    {
        var stop = Earlier(CutShort(prepared.Rule, start, due));
        var moot = _facts.Present.Overlaps(prepared.MootOnce) ? Moot(prepared, start, subject) : null;
        moot ??= AllHappened(prepared, prepared.Rule.Nature == DateNature.NotBefore ? start : default, subject);
        return moot is not null && (stop is null || moot.HappenedOn <= stop.HappenedOn) ? (moot, true) : (stop, false);
    }

    private CaseEvent? CutShort(DeadlineRule rule, DateOnly start, DateOnly due) =>
        rule.CutShortBy.Length > 0 && _facts.Choose(rule.CutShortBy, from: start) is { } act && act.HappenedOn <= due ? act : null;

    private CaseEvent? Earlier(CaseEvent? cut) => cut is null || (_stop is not null && _stop.HappenedOn <= cut.HappenedOn) ? _stop : cut;

    private CaseEvent? Moot(PreparedRule prepared, DateOnly start, string? subject)
    {
        CaseEvent? first = null;
        foreach (var kind in prepared.Rule.MootOnce)
        {
            foreach (var fact in _facts.Of(kind))
            {
                var concerns = subject is null || fact.Subject is null || fact.Subject == subject;
                var follows = !prepared.ActFollowsStart || fact.HappenedOn >= start;
                if (concerns && follows && (first is null || FactIndex.Precedes(fact, first))) { first = fact; }
            }
        }
        return first;
    }

    private CaseEvent? AllHappened(PreparedRule prepared, DateOnly from, string? subject)
    {
        if (prepared.MootOnceAll.IsEmpty || !_facts.Present.Contains(prepared.MootOnceAll)) { return null; }
        CaseEvent? last = null;
        foreach (var kind in prepared.Rule.MootOnceAll)
        {
            if (_facts.Choose([kind], subject: subject, from: from) is not { } fact) { return null; }
            if (last is null || FactIndex.Precedes(last, fact)) { last = fact; }
        }
        return last;
    }

    private bool Concerns(DeadlineRule rule, CaseEvent start)
    {
        if (rule.ClosedForDays > 0 && !IsClosedFor(rule.ClosedForDays, start)) { return false; }
        if ((rule.YoungerThanYears == 0 && rule.AtLeastYears == 0) || _facts.Choose([CaseEventKind.DateOfBirth]) is not { } born) { return true; }
        return (rule.YoungerThanYears == 0 || start.HappenedOn < born.HappenedOn.AddYears(rule.YoungerThanYears))
            && (rule.AtLeastYears == 0 || start.HappenedOn >= born.HappenedOn.AddYears(rule.AtLeastYears));
    }

    /// <summary>Whether the closure of which this is one end lasts so long; unknown, and taken to, while its other end is.</summary>
    private bool IsClosedFor(int days, CaseEvent end) => end.Kind == CaseEventKind.SettingClosedFrom
        ? _facts.Choose([CaseEventKind.SettingReopens], subject: end.Subject, from: end.HappenedOn) is not { } reopens
            || reopens.HappenedOn.DayNumber - end.HappenedOn.DayNumber >= days
        : _facts.Choose([CaseEventKind.SettingClosedFrom], latest: true, subject: end.Subject, to: end.HappenedOn) is not { } closed
            || end.HappenedOn.DayNumber - closed.HappenedOn.DayNumber >= days;
}
