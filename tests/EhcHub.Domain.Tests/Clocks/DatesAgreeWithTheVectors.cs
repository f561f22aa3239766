using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>Every row of every vector file, each its own test. The rows were worked out from the specification, not from the clock.</summary>
public class DatesAgreeWithTheVectors
{
    public static TheoryData<string> SharedRows => VectorRows.IdsIn("deadline-vectors.csv");

    public static TheoryData<string> OwnRows => VectorRows.IdsIn("own-vectors.csv");

    public static TheoryData<string> RowsForRemainingRules => VectorRows.IdsIn("clock-vectors.csv");

    [Theory, MemberData(nameof(SharedRows))]
    public void The_clock_gives_the_date_of_the_shared_row(string id) => Agrees(id);

    [Theory, MemberData(nameof(OwnRows))]
    public void The_clock_gives_the_date_of_the_projects_own_row(string id) => Agrees(id);


    [Theory, MemberData(nameof(RowsForRemainingRules))]
    public void The_clock_gives_the_date_of_the_row_for_a_remaining_rule(string id) => Agrees(id);

    private static void Agrees(string id)
    {
        var result = VectorCheck.Run(VectorRows.Row(id));

        Assert.True(result.Agrees, $"{result.Row}: expected {result.Row.DueDate:yyyy-MM-dd}, got {result.Got:yyyy-MM-dd} ({result.Why})");
    }
}
