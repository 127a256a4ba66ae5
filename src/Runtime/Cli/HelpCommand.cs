using Plainsight.Consent;

namespace Plainsight.Cli;

/// <summary><c>help</c>, and the answer to what is not understood.</summary>
internal static class HelpCommand
{
    public static int Run(CommandScope scope)
    {
        scope.Out.Write($"""
            {scope.Name} [status]      whether telemetry is on, what decides, and what would be sent
            {scope.Name} on            switch it on (also: enable)
            {scope.Name} off           switch it off, and delete the id and what is not sent yet (also: disable)
            {scope.Name} forget        switch it off, and have deleted what was sent
            {scope.Name} reset         renew the id, and delete what is not sent yet; your answer stays as it is
            {scope.Name} show [EVENT]  every field with its reason, and an example of every body
            {scope.Name} log           the last 100 events that were sent, byte for byte

            --json gives the same for a machine.
            Exit code: 0 done, 1 not done, 2 not understood.

            """.ReplaceLineEndings("\n"));
        return ExitCodes.Done;
    }

    public static int Refuse(CommandScope scope, string fault)
    {
        scope.Error.Write($"{scope.Name}: '{SwitchText.Show(fault)}' is not understood. Try: {scope.Name} help\n");
        return ExitCodes.Usage;
    }
}
