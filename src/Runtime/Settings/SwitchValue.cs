namespace Plainsight.Settings;

/// <summary>What the text of a switch means.</summary>
internal enum SwitchValue
{
    NotSet,
    Yes,
    No,
    Unreadable,
}
