namespace Plainsight.Tests.Fakes;

internal enum Outcome
{
    Success,
    Error,
}
