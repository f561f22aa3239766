using Microsoft.EntityFrameworkCore;

namespace EhcHub.TestKit;

/// <summary>Verbs that put into the database what no page would.</summary>
public static class SpoilingVerbs
{
    /// <summary>Gives somebody another name, of whatever characters.</summary>
    public static Task IsRenamed(this Hub hub, Visitor visitor, string name)
    {
        ArgumentNullException.ThrowIfNull(hub);
        ArgumentNullException.ThrowIfNull(visitor);
        return hub.Changes(db => db.Users.Where(p => p.Id == visitor.Person.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.DisplayName, name)));
    }

    /// <summary>Breaks one of the rules that the database is checked for.</summary>
    /// <param name="hub">A hub of the test's own.</param>
    /// <param name="fault">Which rule.</param>
    /// <param name="person">Whose rows are spoiled: somebody with one post at a council.</param>
    public static Task IsSpoiled(this Hub hub, string fault, TestPerson person)
    {
        ArgumentNullException.ThrowIfNull(hub);
        ArgumentNullException.ThrowIfNull(person);
        return hub.Changes(db => fault switch
        {
            "post in a family's role" => db.Database.ExecuteSqlAsync($"update post set role = 'parent' where person_id = {person.Id}"),
            "post twice" => db.Database.ExecuteSqlAsync($"insert into post (id, person_id, organisation_id, role, starts_on) select gen_random_uuid(), person_id, organisation_id, role, starts_on from post where person_id = {person.Id}"),
            "account without post" => db.Database.ExecuteSqlAsync($"delete from post where person_id = {person.Id}"),
            "acts for no authority" => db.Database.ExecuteSqlAsync($"update organisation set authority_id = null where kind = 'council'"),
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, message: null),
        });
    }
}
