namespace EhcHub.Domain.Clocks;

/// <summary>
/// A rule made ready to run: its conditions as sets, its limit resolved under an authority's readings for each stretch of
/// starting dates.
/// </summary>
internal sealed class PreparedRule
{
    private readonly Stretch[] _stretches;

    public PreparedRule(DeadlineRule rule, AuthorityReadings readings)
    {
        Rule = rule;
        Starts = rule.From;
        StartsWithStandIn = rule.StandIn is { } standIn ? [.. rule.From, .. standIn.Kinds] : rule.From;
        StoodInFor = KindSet.Of(rule.StandIn?.For ?? []);
        From = KindSet.Of(StartsWithStandIn);
        ForetoldBy = KindSet.Of(rule.ForetoldBy);
        MetBy = KindSet.Of(rule.MetBy);
        OnlyWith = KindSet.Of(rule.OnlyWith);
        Without = KindSet.Of(rule.Without);
        MootOnce = KindSet.Of(rule.MootOnce);
        MootOnceAll = KindSet.Of(rule.MootOnceAll);
        MetByItself = rule.ActsAfter is { } after ? [.. rule.MetBy.Except(after.Acts)] : rule.MetBy;
        ActFollowsStart = rule.Limit is { CountsBack: false } and not { Rule: CountRule.DayOfTheYear } && !rule.Limit.IsTheDayItself;
        _stretches = [.. Resolve(rule, readings)];
    }

    public DeadlineRule Rule { get; }

    /// <summary>Every kind that can start it.</summary>
    public KindSet From { get; }

    private CaseEventKind[] Starts { get; }

    private CaseEventKind[] StartsWithStandIn { get; }

    private KindSet StoodInFor { get; }

    /// <summary>The kinds that start it among these facts.</summary>
    public CaseEventKind[] StartsAmong(KindSet present) => present.Overlaps(StoodInFor) ? Starts : StartsWithStandIn;

    public KindSet ForetoldBy { get; }

    public KindSet MetBy { get; }

    /// <summary>The acts that meet it whatever else has happened.</summary>
    public CaseEventKind[] MetByItself { get; }

    public KindSet OnlyWith { get; }

    public KindSet Without { get; }

    public KindSet MootOnce { get; }

    public KindSet MootOnceAll { get; }

    /// <summary>
    /// Whether only an act on or after the start can meet it (a reply to the first draft doesn't answer the second). Not where the
    /// start is itself the last day, as a move or a day agreed on is: an early act is in time.
    /// </summary>
    public bool ActFollowsStart { get; }

    /// <summary>Whether the rule exists under the authority's readings for any date.</summary>
    public bool Exists => _stretches.Length > 0;

    /// <summary>The limit for what started on a day; false if the rule wasn't in force or doesn't exist under the readings.</summary>
    public bool TryLimitOn(DateOnly day, out TimeLimit limit)
    {
        foreach (var stretch in _stretches)
        {
            if (stretch.From <= day && day <= stretch.To)
            {
                limit = stretch.Limit;
                return true;
            }
        }
        limit = default;
        return false;
    }

    private static IEnumerable<Stretch> Resolve(DeadlineRule rule, AuthorityReadings readings)
    {
        var effects = rule.Readings.Concat(RollEffects(rule)).ToArray();
        var keys = effects.Select(effect => effect.Key).ToHashSet(StringComparer.Ordinal);
        DateOnly[] starts =
        [
            rule.InForceFrom,
            .. readings.Changes(keys).Where(day => day > rule.InForceFrom && day <= rule.InForceTo).Distinct().Order(),
        ];
        for (var i = 0; i < starts.Length; i++)
        {
            var to = i + 1 < starts.Length ? starts[i + 1].AddDays(-1) : rule.InForceTo;
            if (LimitFrom(starts[i], rule, effects, readings) is { } limit) { yield return new(starts[i], to, limit); }
        }
    }

    private static TimeLimit? LimitFrom(DateOnly day, DeadlineRule rule, ReadingEffect[] effects, AuthorityReadings readings)
    {
        TimeLimit? limit = rule.Limit;
        foreach (var effect in effects)
        {
            if (limit is null) { return null; }
            limit = effect.Apply(limit.Value, readings.ValueOn(effect.Key, day));
        }
        return limit;
    }

    /// <summary>A24 for dates of the Tribunal, A3 for every other duty that runs forward.</summary>
    private static IEnumerable<ReadingEffect> RollEffects(DeadlineRule rule)
    {
        if (rule.Limit.Roll == Roll.Tribunal)
        {
            yield return ReadingEffect.Rolled(Readings.TribunalRoll, "roll_on", Roll.TribunalRepeated);
        }
        else if (rule is { Nature: DateNature.Duty, Limit: { CountsBack: false, Rule: not CountRule.TribunalWorkingDaysAfter } })
        {
            yield return ReadingEffect.Rolled(Readings.RollRule, "next_working_day", Roll.NextWorkingDay);
        }
    }

    private readonly record struct Stretch(DateOnly From, DateOnly To, TimeLimit Limit);
}
