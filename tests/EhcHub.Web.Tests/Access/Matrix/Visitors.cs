using EhcHub.Domain.Access;
using EhcHub.TestKit;

namespace EhcHub.Web.Tests.Access.Matrix;

/// <summary>One of each kind of visitor that the matrix has a column for.</summary>
internal static class Visitors
{
    public static IReadOnlyDictionary<string, Func<Hub, Task<Visitor>>> Kinds { get; } = new Dictionary<string, Func<Hub, Task<Visitor>>>(
        Enum.GetValues<Role>().Select(role => KeyValuePair.Create<string, Func<Hub, Task<Visitor>>>(role.Code(), hub => Task.FromResult(hub.SignIn(role)))))
    {
        ["anonymous"] = hub => Task.FromResult(hub.Stranger()),
        ["one_factor"] = hub => hub.SignInHalfway(Role.Coordinator),
        ["suspended"] = async hub =>
        {
            var coordinator = hub.SignIn(Role.Coordinator);
            await hub.Suspends(coordinator);
            return coordinator;
        },
        ["no_role"] = async hub =>
        {
            var coordinator = hub.SignIn(Role.Coordinator);
            await hub.EndsThePostOf(coordinator);
            return coordinator;
        },
    };

    /// <summary>What that visitor is answered, as the matrix writes it.</summary>
    public static async Task<string> AsksAsync(this Visitor visitor, MatrixRow row)
    {
        if (row.Method == "GET")
        {
            await visitor.AsksFor(row.Address);
        }
        else
        {
            await visitor.AsksFor("/sign-in"); // has a form for everybody
            using var request = new HttpRequestMessage(new HttpMethod(row.Method), row.Address)
            {
                Content = new FormUrlEncodedContent([new("__RequestVerificationToken", visitor.FormToken())]),
            };
            await visitor.Sends(request);
        }

        return visitor.Answer.LeadsTo?.OriginalString.Split('?')[0] == "/sign-in" ? "sign-in" : visitor.Answer.StatusCode.ToString("D");
    }
}
