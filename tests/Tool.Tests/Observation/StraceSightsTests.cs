using Plainsight.Tool.Observation;
using Tool.Tests.Harness;

namespace Tool.Tests.Observation;

/// <summary>What lines of strace mean.</summary>
public sealed class StraceSightsTests
{
    private const string First = """1 execve("/usr/bin/sh", ["sh"], 0x7ffc42660c70 /* 47 vars */) = 0""";

    [Theory]
    [InlineData("""openat(AT_FDCWD</w>, "/h/x", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3</h/x>""", "File Written /h/x")]
    [InlineData("""openat(AT_FDCWD</w>, "link", O_WRONLY|O_CLOEXEC) = 3</h/real>""", "File Written /h/real")]
    [InlineData("""openat(AT_FDCWD</w>, "x", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 66</w/x>""", "File Created /w/x")]
    [InlineData("""open("x", O_RDWR) = 3""", "File Written /w/x")]
    [InlineData("""openat2(4</h>, "x", {flags=O_WRONLY|O_CREAT, mode=0666, resolve=0}, 24) = 5</h/x>""", "File Written /h/x")]
    [InlineData("""openat(AT_FDCWD</w>, "/h", O_RDWR|O_TMPFILE, 0600) = 3</h/#12>(deleted)""", "File Written /h/#12")]
    [InlineData("""creat("/h/x", 0666) = 3</h/x>""", "File Written /h/x")]
    [InlineData("""mkdir("/h/a b)", 0777) = 0""", "File Created /h/a b)")]
    [InlineData("""mkdirat(5</h/d>, "x", 0777) = 0""", "File Created /h/d/x")]
    [InlineData("""mkdirat(AT_FDCWD, "x", 0777) = 0""", "File Created /w/x")]
    [InlineData("""mknodat(AT_FDCWD</h>, "f", S_IFIFO|0666) = 0""", "File Created /h/f")]
    [InlineData("""rename("/h/a", "/h/b") = 0""", "File Renamed /h/a", "File Written /h/b")]
    [InlineData("""renameat2(AT_FDCWD</h>, "x", AT_FDCWD</h>, "z\"<\303\251", RENAME_NOREPLACE) = 0""", "File Renamed /h/x", "File Written /h/z\"<é")]
    [InlineData("""symlinkat("z", AT_FDCWD</h>, "y") = 0""", "File Created /h/y")]
    [InlineData("""link("/h/a", "/h/b") = 0""", "File Created /h/b")]
    [InlineData("""unlink("/h/../h/a") = 0""", "File Deleted /h/a")]
    [InlineData("""unlinkat(AT_FDCWD</h>, "y", 0) = 0""", "File Deleted /h/y")]
    [InlineData("""rmdir("/h/a") = 0""", "File Deleted /h/a")]
    [InlineData("""truncate("/h/a", 0) = 0""", "File Written /h/a")]
    [InlineData("""fchmodat(AT_FDCWD</h>, "a", 0600) = 0""", "File Changed /h/a")]
    [InlineData("""utimensat(0</h/z\"\74\303\251>, NULL, NULL, 0) = 0""", "File Changed /h/z\"<é")]
    [InlineData("""fchmod(11<socket:[1814260]>, 0600) = 0""")]
    [InlineData("""openat(AT_FDCWD</w>, "/h/x", O_RDONLY|O_CLOEXEC) = 3</h/x>""")]
    [InlineData("""openat(AT_FDCWD</w>, "/h", O_RDONLY|O_DIRECTORY) = 3</h>""")]
    public void A_file_that_is_changed_is_seen_and_one_that_is_read_is_not(string call, params string[] sights) => Assert.Equal(sights, Seen("1 " + call));

    [Theory]
    [InlineData("""{sa_family=AF_INET, sin_port=htons(4318), sin_addr=inet_addr("127.0.0.1")}, 16) = 0""", "Socket Connected AF_INET 127.0.0.1:4318")]
    [InlineData("""{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 EINPROGRESS (Operation now in progress)""", "Socket Connected AF_INET 192.0.2.1:80")]
    [InlineData("""{sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16) = -1 ECONNREFUSED (Connection refused)""", "Socket Connected AF_INET 127.0.0.1:9")]
    [InlineData("""{sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0""", "Socket Connected AF_INET6 [::1]:9")]
    [InlineData("""{sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::ffff:127.0.0.1", &sin6_addr), sin6_scope_id=0}, 28) = 0""", "Socket Connected AF_INET6 127.0.0.1:9")]
    [InlineData("""{sa_family=AF_UNIX, sun_path="/run/a b"}, 110) = 0""", "Socket Connected AF_UNIX /run/a b")]
    [InlineData("""{sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0""", "Socket Connected AF_UNIX @/tmp/.X11-unix/X0")]
    public void A_socket_is_seen_with_whom_it_reached(string connect, string sight) =>
        Assert.Equal([sight], Seen("1 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3<socket:[7]>", "1 connect(3<socket:[7]>, " + connect));

    [Theory]
    [InlineData("""bind(3<socket:[7]>, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}, 16) = 0""", "Socket Bound AF_INET 0.0.0.0:0")]
    [InlineData("""sendto(3<socket:[7]>, "", 27, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.53")}, 16) = 27""", "Socket Sent AF_INET 192.0.2.53:53")]
    [InlineData("""sendmsg(3<socket:[7]>, {msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.53")}, msg_namelen=16, msg_iov=[], msg_flags=0}, 0) = 5""", "Socket Sent AF_INET 192.0.2.53:53")]
    [InlineData("""sendmmsg(3<socket:[7]>, [{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.53")}, msg_namelen=16}, msg_len=5}], 1, 0) = 1""", "Socket Sent AF_INET 192.0.2.53:53")]
    public void So_is_one_that_waits_or_sends_without_a_connection(string call, string sight) =>
        Assert.Equal([sight], Seen("1 socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 3<socket:[7]>", "1 " + call));

    [Fact]
    public void What_is_sent_on_a_connection_is_told_by_the_connection() => Assert.Equal(
        ["Socket Connected AF_INET 192.0.2.53:53"],
        Seen(
            "1 socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = 4<socket:[7]>",
            """1 connect(4<socket:[7]>, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.53")}, 16) = 0""",
            """1 sendto(4<socket:[7]>, ""..., 27, MSG_NOSIGNAL, NULL, 0) = 27"""));

    [Fact]
    public void A_socket_that_reached_nobody_is_seen_too() => Assert.Equal(
        ["Socket Connected AF_UNIX /var/run/nscd/socket ENOENT", "Socket Opened AF_INET6", "Socket Opened AF_UNIX"],
        Seen(
            "1 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 4<socket:[5]>",
            "1 socket(AF_UNIX, SOCK_STREAM, 0) = 4<socket:[6]>",
            """1 connect(4<socket:[6]>, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT (No such file or directory)"""));

    [Fact]
    public void A_ring_that_strace_cannot_look_into_is_seen() =>
        Assert.Equal(["Socket Opened io_uring a ring whose calls strace can't see"], Seen("1 io_uring_setup(8, {flags=0}) = 4<anon_inode:[io_uring]>"));

    [Fact]
    public void Children_are_seen_with_their_programs_and_threads_are_not() => Assert.Equal(
        ["Child Started /usr/bin/mkdir", "Child Started /opt/none ENOENT", "Child Started /w/tool", "Child Started a copy of /usr/bin/sh"],
        Seen(
            "1 vfork( <unfinished ...>",
            """2 execve("/usr/bin/mkdir", ["mkdir"], 0x5 /* 4 vars */ <unfinished ...>""",
            "1 <... vfork resumed>) = 2",
            "2 <... execve resumed>) = 0",
            "1 clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7fdb75f71a10) = 3",
            """3 execve("/opt/none", ["none"], 0x5 /* 4 vars */) = -1 ENOENT (No such file or directory)""",
            """3 execve("./tool", ["tool"], 0x5 /* 4 vars */) = 0""",
            "1 fork() = 4",
            "1 clone3({flags=CLONE_VM|CLONE_FS|CLONE_THREAD, exit_signal=0} => {parent_tid=[5]}, 88) = 5",
            """5 openat(AT_FDCWD</w>, "/w/x", O_RDONLY) = 3</w/x>""",
            "4 +++ exited with 0 +++"));

    [Fact]
    public void Relative_paths_start_where_the_process_stands() => Assert.Equal(
        ["File Created /h/d", "File Created /w/c", "File Created /h/e", "Child Started a copy of /usr/bin/sh"],
        Seen(
            "1 fork() = 2",
            """1 chdir("/h") = 0""",
            "1 clone(child_stack=0x7, flags=CLONE_VM|CLONE_FS|CLONE_THREAD) = 3",
            """3 mkdir("d", 0777) = 0""",
            """2 mkdir("c", 0777) = 0""",
            """1 chdir("/nope") = -1 ENOENT (No such file or directory)""",
            """1 mkdir("e", 0777) = 0"""));

    [Fact]
    public void A_call_that_failed_has_its_error() => Assert.Equal(
        ["File Created /nope/x ENOENT", "File Written /h/x EACCES", "File Deleted /h/y ENOENT", "Socket Connected AF_INET 192.0.2.1:80 ENETUNREACH", "Socket Opened AF_INET EPERM"],
        Seen(
            """1 mkdir("/nope/x", 0777) = -1 ENOENT (No such file or directory)""",
            """1 openat(AT_FDCWD</w>, "/h/x", O_WRONLY|O_CREAT, 0666) = -1 EACCES (Permission denied)""",
            """1 unlink("/h/y") = -1 ENOENT (No such file or directory)""",
            """1 connect(3<socket:[7]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH (Network is unreachable)""",
            "1 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = -1 EPERM (Operation not permitted)"));

    [Fact]
    public void A_program_that_was_never_started_is_told() =>
        Assert.False(StraceSights.Read(["""1 execve("./bad", ["./bad"], 0x7 /* 47 vars */) = -1 ENOEXEC (Exec format error)"""], "/w").Started);

    private static string[] Seen(params string[] lines) => Spelled.Sights(StraceSights.Read(lines.Prepend(First), "/w").Sights);
}
