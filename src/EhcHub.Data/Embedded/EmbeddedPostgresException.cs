namespace EhcHub.Data.Embedded;

/// <summary>The private PostgreSQL cannot run here. The message is a sentence for the person at the console that says what to do.</summary>
public sealed class EmbeddedPostgresException : Exception
{
    /// <summary>With a sentence for the person at the console.</summary>
    public EmbeddedPostgresException(string message) : base(message) { }

    /// <summary>With a sentence for the person at the console, and what caused it.</summary>
    public EmbeddedPostgresException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Only because an exception should have one; says nothing useful.</summary>
    public EmbeddedPostgresException() { }
}
