using Xunit;

namespace EhcHub.Web.Tests.Access.Matrix;

/// <summary>A route that names a case is tried with the visitor's own case, another one of the same authority, and one of another authority.</summary>
public sealed class RowsForCases
{
    [Fact, Trait("Req", "AZ-2")]
    public void Every_row_of_the_file_says_whose_case_it_is_where_there_is_one() => Assert.Empty(AuthorizationMatrix.FaultsOf(AuthorizationMatrix.Read().Rows));

    [Fact, Trait("Req", "AZ-2")]
    public void A_case_that_was_left_out_is_a_fault_of_the_file()
    {
        MatrixRow[] rows = [Row("/cases/{ref}", "own"), Row("/cases/{ref}", "other"), Row("/help", "own"), Row("/queue", "-"), Row("/cases/{ref}/seen", "-")];

        Assert.Equal(["GET /cases/{ref}/seen: own, other, elsewhere is missing", "GET /cases/{ref}: elsewhere is missing", "GET /help: names no case"], AuthorizationMatrix.FaultsOf(rows));
    }

    [Fact, Trait("Req", "AZ-2")]
    public void The_address_holds_the_case_that_was_given() =>
        Assert.Equal("/cases/7K3M42Q/seen", Row("/cases/{ref}/seen", "own").AddressOf("7K3M42Q"));

    private static MatrixRow Row(string route, string whose) => new("every", route, "GET", whose, new Dictionary<string, string>());
}
