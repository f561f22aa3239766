namespace EhcHub.Web.Pages.Help;

/// <summary>What the field's words mean, in plain ones (WCAG 3.1.3).</summary>
public static class Glossary
{
    /// <summary>Each word and its meaning, in alphabetical order.</summary>
    public static readonly IReadOnlyList<(string Word, string Meaning)> Words =
    [
        ("Annual review", "A meeting and a decision, at least once a year, about whether the plan should stay the same, change or stop."),
        ("EHC needs assessment", "Finding out what a child or young person needs, by asking the people who know them."),
        ("EHC plan", "A legal document. It says what a child or young person needs and the help they must get. EHC means education, health and care."),
        ("EHC coordinator", "The person at the council who looks after a case and answers questions about it."),
        ("Mediation", "A meeting with someone who does not take sides, to settle a disagreement. It is free for families."),
        ("Outcome", "What the help should lead to, in a way that can be checked."),
        ("Provision", "The help that a child or young person gets."),
        ("SENCO", "The person at a school, college or nursery who organises help for special educational needs."),
        ("SENDIASS", "A free service in each area that gives families advice and does not take sides."),
        ("Tribunal", "Independent judges who decide appeals about assessments and plans."),
    ];
}
