namespace Plainsight.Analyzers.Model;

/// <summary>What no field can hold, sorted as the people would sort it whom it protects. Each refused type of the allow-list belongs to one; the page says each in words.</summary>
public enum RefusedKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>Bytes of whatever kind.</summary>
    Bytes,

    /// <summary>Files, folders and drives, with their names.</summary>
    File,

    /// <summary>Addresses of the web, requests and answers.</summary>
    WebAddress,

    /// <summary>Names out of somebody's code, and stack traces.</summary>
    Code,

    /// <summary>Running programs, with their arguments.</summary>
    Process,

    /// <summary>What tells where somebody lives or which language they speak.</summary>
    Region,

    /// <summary>Addresses of computers.</summary>
    NetworkAddress,

    /// <summary>Users, accounts and their addresses.</summary>
    Person,

    /// <summary>Keys, passwords, cookies.</summary>
    Secret,

    /// <summary>Errors, with their messages.</summary>
    ErrorText,

    /// <summary>Collections and documents, whose contents nobody knows in advance.</summary>
    Data,

    /// <summary>Ids that were made elsewhere.</summary>
    ForeignId,

    /// <summary>Points in time.</summary>
    Moment,

    /// <summary>Places in a computer's memory.</summary>
    Memory,
}
