namespace Plainsight.Analyzers.Rules;

/// <summary>The ids of the rules that this part holds; an id is never used again for another rule.</summary>
public static class RuleIds
{
    public const string Declaration = "PST0001";
    public const string EventName = "PST0002";
    public const string WireName = "PST0003";
    public const string Reason = "PST0005";
    public const string ReservedInterface = "PST0006";
    public const string LanguageVersion = "PST0007";
    public const string MemberNotSent = "PST0008";
    public const string OneApp = "PST0009";
    public const string Gate = "PST0010";
    public const string FreeText = "PST0101";
    public const string Place = "PST0102";
    public const string Identity = "PST0103";
    public const string OpenBag = "PST0104";
    public const string OtherType = "PST0105";
    public const string RawIdOrTime = "PST0106";
    public const string NameOfPerson = "PST0110";
    public const string NameOfSecret = "PST0111";
    public const string NameOfPlace = "PST0112";
    public const string NameOfText = "PST0113";
    public const string NameOfTrait = "PST0114";
    public const string RefusedWord = "PST0115";
    public const string Range = "PST0120";
    public const string Budget = "PST0121";
    public const string TooMany = "PST0122";
    public const string PublicPseudonym = "PST0130";
    public const string Reviewed = "PST0131";
    public const string ProjectWords = "PST0132";
    public const string PersonalValue = "PST0301";
    public const string DerivedNumber = "PST0302";
    public const string CastEnum = "PST0303";
    public const string NeverTracked = "PST0304";
    public const string Endpoint = "PST0401";
    public const string PrivateKey = "PST0402";
    public const string NoOffSwitch = "PST0403";
    public const string Duration = "PST0404";
    public const string Sink = "PST0405";
    public const string UserPlace = "PST0406";
    public const string Switches = "PST0407";
}
