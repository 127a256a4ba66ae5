using Plainsight.Tool.Observation;

namespace Tool.Tests.Observation;

/// <summary>Lines as strace 6.1 wrote them.</summary>
public sealed class StraceReaderTests
{
    [Fact]
    public void A_call_has_its_process_its_arguments_and_its_result()
    {
        StraceCall call = Assert.Single(Read("""30631 openat(AT_FDCWD</tmp/rec>, "/tmp/h/x", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3</tmp/h/x>"""));
        Assert.Equal((30631, "openat", "3</tmp/h/x>", ""), (call.Process, call.Name, call.Result, call.Error));
        Assert.Equal(["AT_FDCWD</tmp/rec>", "\"/tmp/h/x\"", "O_WRONLY|O_CREAT|O_TRUNC", "0666"], call.Arguments);
    }

    [Theory]
    [InlineData("""7 mkdir("/tmp/h/a b)", 0777) = 0""", "\"/tmp/h/a b)\"")]
    [InlineData("""7 mkdir("a, \"b\" \\", 0777) = 0""", "\"a, \\\"b\\\" \\\\\"")]
    [InlineData("""7 mkdir("x) = 5", 0777) = 0""", "\"x) = 5\"")]
    [InlineData("""7 mkdirat(AT_FDCWD</tmp/a, b) = 1>, "q", 0777) = 0""", "AT_FDCWD</tmp/a, b) = 1>")]
    [InlineData("""7 fchmod(3</tmp/z\"\74\303\251>, 0600) = 0""", "3</tmp/z\\\"\\74\\303\\251>")]
    [InlineData("""7 connect(3<socket:[1814164]>, {sa_family=AF_INET6, sin6_port=htons(9), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0""", "3<socket:[1814164]>")]
    public void Brackets_and_commas_in_names_end_nothing(string line, string first)
    {
        StraceCall call = Assert.Single(Read(line));
        Assert.Equal(first, call[0]);
        Assert.Equal("0", call.Result);
    }

    [Fact]
    public void The_arrow_of_a_structure_that_the_kernel_filled_in_is_no_name()
    {
        StraceCall call = Assert.Single(Read("8 clone3({flags=CLONE_VM|CLONE_THREAD, exit_signal=0, tls=0x7f315b00f6c0} => {parent_tid=[30749]}, 88) = 30749"));
        Assert.Equal(["{flags=CLONE_VM|CLONE_THREAD, exit_signal=0, tls=0x7f315b00f6c0} => {parent_tid=[30749]}", "88"], call.Arguments);
    }

    [Fact]
    public void Calls_that_others_interrupted_are_put_together()
    {
        StraceCall[] calls = [.. Read(
            "30631 vfork( <unfinished ...>",
            """30632 execve("/usr/bin/mkdir", ["mkdir", "/tmp/h/a"], 0x555e72150608 /* 47 vars */ <unfinished ...>""",
            "30631 <... vfork resumed>) = 30632",
            "30632 <... execve resumed>) = 0",
            """30632 sendto(3<socket:[5]>, "", 3 <unfinished ...>""",
            """30632 <... sendto resumed>, 0, {sa_family=AF_UNIX, sun_path="/x"}, 110) = 3""")];
        Assert.Equal([(30631, "vfork", 0, "30632"), (30632, "execve", 3, "0"), (30632, "sendto", 6, "3")], calls.Select(call => (call.Process, call.Name, call.Arguments.Count, call.Result)));
    }

    [Fact]
    public void A_thread_that_becomes_another_program_goes_on_as_its_process()
    {
        StraceCall call = Assert.Single(Read(
            """12 execve("/bin/true", ["true"], 0x7ff /* 4 vars */ <unfinished ...>""",
            "10 +++ superseded by execve in pid 12 +++",
            "10 <... execve resumed>) = 0"));
        Assert.Equal((10, "execve"), (call.Process, call.Name));
    }

    [Fact]
    public void A_failed_call_has_its_error() =>
        Assert.Equal("ENXIO", Assert.Single(Read("""9 openat(AT_FDCWD</tmp>, "/dev/tty", O_RDWR|O_NONBLOCK) = -1 ENXIO (No such device or address)""")).Error);

    [Theory]
    [InlineData("")]
    [InlineData("30748 +++ exited with 0 +++")]
    [InlineData("30748 --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED} ---")]
    [InlineData("30748 exit_group(0) = ?")]
    [InlineData("30751 <... openat resumed>) = ?")]
    [InlineData("30751 openat(AT_FDCWD</tmp>, \"/tmp/h")]
    [InlineData("strace: Process 5 attached")]
    public void Everything_else_is_no_call(string line) => Assert.Empty(Read(line));

    private static IEnumerable<StraceCall> Read(params string[] lines) => StraceReader.Read(lines);
}
