namespace EhcHub.Domain.Access;

/// <summary>In what capacity somebody uses the hub. A person may have several and uses one at a time.</summary>
/// <remarks>Stored and compared by <see cref="RoleCodes.Code"/>; the names may change, the codes never do.</remarks>
public enum Role
{
    /// <summary>A parent or carer: sees their own children's cases, through membership of each case.</summary>
    Parent,

    /// <summary>A young person: sees their own case, and decides from the end of compulsory school age.</summary>
    YoungPerson,

    /// <summary>The person who coordinates special educational needs at a school, college or nursery.</summary>
    Senco,

    /// <summary>Gives advice: educational psychologist, therapist, paediatrician, CAMHS, sensory teacher.</summary>
    AdviceGiver,

    /// <summary>Gives social care advice: social worker, early help.</summary>
    SocialWorker,

    /// <summary>Runs cases for the council.</summary>
    Coordinator,

    /// <summary>Answers for the council's cases: SEND manager, quality lead.</summary>
    Manager,

    /// <summary>The designated clinical or social care officer, to whom late advice is escalated.</summary>
    DesignatedOfficer,

    /// <summary>Looks after one authority's users, organisations and settings; sees no case.</summary>
    Administrator,

    /// <summary>Runs the service for all its authorities; sees no case (AZ-10).</summary>
    PlatformAdministrator,
}
