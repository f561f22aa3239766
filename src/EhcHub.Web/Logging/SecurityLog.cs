using EhcHub.Data.Sessions;

namespace EhcHub.Web.Logging;

/// <summary>Writes the events of <see cref="SecurityEvents"/>: ids and route templates, never names, addresses or what was typed (LOG-2).</summary>
public sealed partial class SecurityLog(ILoggerFactory loggers)
{
    /// <summary>The category under which they stand in the log.</summary>
    public const string Category = "EhcHub.Security";

    private readonly ILogger _log = loggers.CreateLogger(Category);

    [LoggerMessage(EventName = SecurityEvents.SignedIn, Level = LogLevel.Information, Message = "Person {Person} has begun a session with {Strength}")]
    public partial void SignedIn(Guid person, SignInStrength strength);

    [LoggerMessage(EventName = SecurityEvents.SignedOut, Level = LogLevel.Information, Message = "Person {Person} has signed out")]
    public partial void SignedOut(Guid? person);

    /// <param name="person">Whose account; null when there is none, or it is not said which.</param>
    [LoggerMessage(EventName = SecurityEvents.PasswordRefused, Level = LogLevel.Warning, Message = "A password was refused for person {Person}")]
    public partial void PasswordRefused(Guid? person);

    [LoggerMessage(EventName = SecurityEvents.TryDelayed, Level = LogLevel.Warning, Message = "A try at a {What} was not looked at: {Seconds:0} seconds to wait")]
    public partial void TryDelayed(string what, double seconds);

    [LoggerMessage(EventName = SecurityEvents.CodeRefused, Level = LogLevel.Warning, Message = "A code was refused for person {Person}")]
    public partial void CodeRefused(Guid person);

    [LoggerMessage(EventName = SecurityEvents.CodesSpent, Level = LogLevel.Warning, Message = "Person {Person} must show the password again after too many wrong codes")]
    public partial void CodesSpent(Guid person);

    [LoggerMessage(EventName = SecurityEvents.RecoveryCodeUsed, Level = LogLevel.Warning, Message = "Person {Person} has used a recovery code")]
    public partial void RecoveryCodeUsed(Guid person);

    [LoggerMessage(EventName = SecurityEvents.SecondFactorSetUp, Level = LogLevel.Warning, Message = "Person {Person} has set up an authenticator app")]
    public partial void SecondFactorSetUp(Guid person);

    [LoggerMessage(EventName = SecurityEvents.RecoveryCodesKept, Level = LogLevel.Information, Message = "Person {Person} has kept the recovery codes")]
    public partial void RecoveryCodesKept(Guid person);

    [LoggerMessage(EventName = SecurityEvents.OtherSessionsEnded, Level = LogLevel.Information, Message = "Person {Person} has ended all other sessions")]
    public partial void OtherSessionsEnded(Guid person);

    /// <param name="person">Who.</param>
    /// <param name="post">The post they go on in; null for the family view.</param>
    [LoggerMessage(EventName = SecurityEvents.RoleSwitched, Level = LogLevel.Information, Message = "Person {Person} goes on in post {Post}")]
    public partial void RoleSwitched(Guid person, Guid? post);

    [LoggerMessage(EventName = SecurityEvents.InvitationAccepted, Level = LogLevel.Information, Message = "Person {Person} has taken up an invitation")]
    public partial void InvitationAccepted(Guid person);

    [LoggerMessage(EventName = SecurityEvents.AccessRefused, Level = LogLevel.Warning, Message = "Person {Person} asked for {Route}, which is not for them")]
    public partial void AccessRefused(Guid person, string route);

    [LoggerMessage(EventName = SecurityEvents.TokenRefused, Level = LogLevel.Warning, Message = "A form for {Route} came without its token")]
    public partial void TokenRefused(string route);

    [LoggerMessage(EventName = SecurityEvents.OtherSiteRefused, Level = LogLevel.Warning, Message = "Another site's page made a browser send something to {Route}")]
    public partial void OtherSiteRefused(string route);

    [LoggerMessage(EventName = SecurityEvents.HostRefused, Level = LogLevel.Warning, Message = "A request was sent to a host name that is not ours")]
    public partial void HostRefused();

    [LoggerMessage(EventName = SecurityEvents.TextRefused, Level = LogLevel.Warning, Message = "What was sent to {Route} cannot have been typed into a form of ours")]
    public partial void TextRefused(string route);

    /// <param name="directive">The rule that stopped it.</param>
    /// <param name="blocked">The site or kind of source that was stopped, without path or query.</param>
    /// <param name="line">In which line of the page; 0 when not said.</param>
    [LoggerMessage(EventName = SecurityEvents.PolicyViolated, Level = LogLevel.Warning, Message = "The browser stopped {Directive} from {Blocked}, line {Line}")]
    public partial void PolicyViolated(string directive, string blocked, int line);

    /// <summary>The template of what was asked for: the path itself may name a case.</summary>
    internal static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
}
