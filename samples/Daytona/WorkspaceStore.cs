using System.Text.Json;

namespace Daytona;

/// <summary>Workspaces as folders: what a workspace is, and the environment of the processes inside of it.</summary>
internal sealed class WorkspaceStore(string root)
{
    /// <summary>Null when there is none of that id.</summary>
    public Workspace? Find(string id) => File.Exists(PathOf(id, "workspace.json")) ? JsonSerializer.Deserialize<Workspace>(File.ReadAllText(PathOf(id, "workspace.json"))) : null;

    public void Save(Workspace workspace)
    {
        Directory.CreateDirectory(PathOf(workspace.Id, ""));
        File.WriteAllText(PathOf(workspace.Id, "workspace.json"), JsonSerializer.Serialize(workspace));
    }

    /// <summary>Gives the processes of a workspace what the person who made it agreed to, off included.</summary>
    public void SaveEnvironment(string id, string handover) =>
        File.WriteAllText(PathOf(id, "env"), $"{Settings.WorkspaceVariable}={id}\n{Settings.HandoverVariable}={handover}\n");

    public void Delete(string id) => Directory.Delete(PathOf(id, ""), recursive: true);

    // Only the last part counts, so that no id leaves the folder.
    private string PathOf(string id, string file) => Path.Combine(root, "w-" + Path.GetFileName(id), file);
}
