using Plainsight.Disk;

namespace Plainsight.Transport;

/// <summary>Appends to a file of this computer, which only its owner may read when it is made here.</summary>
internal sealed class FileTransport : ITransport
{
    public TransportResult Send(TransportRequest request)
    {
        try
        {
            // Held alone while it is written: appending is not atomic on every system.
            using FileStream? file = PrivateFile.TryClaim(request.Endpoint, create: true);
            if (file is null)
            {
                return new TransportResult(0, "The file can't be written, or is in use");
            }

            file.Seek(0, SeekOrigin.End);
            file.Write([.. Start(file), .. request.Body, (byte)'\n']);
            return new TransportResult(204, null) { IsReceiver = true };
        }
        catch (Exception e) when (PrivateFile.IsExpected(e))
        {
            return new TransportResult(0, "The file can't be written");
        }
    }

    public void Dispose()
    {
    }

    /// <summary>The end of a line that a process did not finish; empty when the file ends well.</summary>
    private static byte[] Start(FileStream file)
    {
        if (file.Length == 0)
        {
            return [];
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n' ? [] : "\n"u8.ToArray();
    }
}
