using Plainsight.Settings;

namespace Plainsight.Cli;

/// <summary><c>help</c>, and the answer to what is not understood.</summary>
internal static class HelpCommand
{
    public static int Run(CommandScope scope)
    {
        scope.Out.Write($"""
            {scope.Name} COMMAND [--json]

              status        whether telemetry is on, what decides, and what would be sent; also without COMMAND
              on            switch it on (also: enable)
              off           switch it off, and delete the id and what is not sent yet (also: disable)
              forget        switch it off, and ask to have deleted what was sent
              reset         renew the id, and delete what is not sent yet; your answer stays as it is
              show [EVENT]  every field with its reason, and an example of every message
              log           the last 100 events that were sent, byte for byte
              help          this list

            With --json each but help answers in a form for programs.
            Exit code: 0 done, 1 not done (stderr says why), 2 not understood.

            """.ReplaceLineEndings("\n"));
        return ExitCodes.Done;
    }

    public static int Refuse(CommandScope scope, string fault)
    {
        scope.Error.Write($"{scope.Name}: '{SwitchText.Show(fault)}' is not understood. Try: {scope.Name} help\n");
        return ExitCodes.Usage;
    }
}
