namespace EhcHub.Domain.Clocks;

/// <summary>One row made into what the clock takes: a process, its facts, the readings, and what of the answer to show.</summary>
internal sealed class VectorCase
{
    private static readonly Dictionary<(string Clock, string Event), CaseEventKind> OtherNames = new()
    {
        [("annual_review", "meeting_date")] = CaseEventKind.MeetingHeld,
        [("annual_review", "decision_notified")] = CaseEventKind.DecidedToAmend,
        [("assessment", "assessment_decision_notified")] = CaseEventKind.DecidedToAssess,
        [("la_transfer", "transfer_date")] = CaseEventKind.PlanTransferred,
    };

    public VectorCase(VectorRow row)
    {
        Row = row;
        Process = (ClockDefinition.Find(row.Clock) ?? throw new VectorInputException($"there is no clock \"{row.Clock}\"")).Kind;
        if (!RuleBook.England.Of(Process).Any(rule => rule.Key == row.Milestone))
        {
            throw new VectorInputException($"the clock \"{row.Clock}\" has no milestone \"{row.Milestone}\"");
        }
        Start = new(StartKind(row), row.StartDate);
    }

    public VectorRow Row { get; }

    public ProcessKind Process { get; }

    public CaseEvent Start { get; set; }

    public List<CaseEvent> Others { get; } = [];

    public AuthorityReadings Readings { get; set; } = AuthorityReadings.Defaults;

    public bool ShowActBy { get; set; }

    public bool Guide { get; set; }

    public DateOnly? PauseFrom { get; set; }

    public DateOnly? PauseTo { get; set; }

    public void Add(CaseEventKind kind, DateOnly on) => Others.Add(new(kind, on));

    public void Read(string key, string value)
    {
        try { Readings = Readings.With(key, value); }
        catch (ArgumentException fault) { throw new VectorInputException(fault.Message); }
    }

    private static CaseEventKind StartKind(VectorRow row)
    {
        if (OtherNames.TryGetValue((row.Clock, row.StartEvent), out var kind)) { return kind; }
        return EventKinds.TryParse(row.StartEvent, out kind)
            ? kind
            : throw new VectorInputException($"there is no start event \"{row.StartEvent}\"");
    }
}

/// <summary>A row asks for something that the clock doesn't know.</summary>
internal sealed class VectorInputException(string message) : Exception(message);
