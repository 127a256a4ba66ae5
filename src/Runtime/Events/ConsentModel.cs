namespace Plainsight;

/// <summary>Who has to act before anything is sent.</summary>
public enum ConsentModel
{
    /// <summary>Off until the person at the terminal says yes.</summary>
    OptIn,

    /// <summary>On after a notice has been shown, until the person says no.</summary>
    OptOut,
}
