namespace EhcHub.Data.Embedded;

/// <summary>As whom a connection is made.</summary>
public enum DatabaseRole
{
    /// <summary><c>hub_owner</c>: owns the tables and migrates them. Never serves a page.</summary>
    Owner,

    /// <summary><c>hub_app</c>: serves pages; owns nothing and cannot pass row security.</summary>
    App,

    /// <summary><c>hub_worker</c>: runs jobs; owns nothing and cannot pass row security.</summary>
    Worker,

    /// <summary>The server's superuser: makes roles and databases, and nothing else.</summary>
    Superuser,
}
