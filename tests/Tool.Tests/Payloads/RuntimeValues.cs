using Plainsight;
using Plainsight.Events;

namespace Tool.Tests.Payloads;

/// <summary>Hands random values to the runtime's writer, more of them at the limits than chance would.</summary>
internal sealed class RuntimeValues(Random random)
{
    private static readonly long[] Limits = [0, 1, -1, 2, 5, 9, 10, 49, 50, 90, 100, 101, 204, 499, 500, int.MaxValue, long.MaxValue, long.MinValue];
    private static readonly double[] Fractions = [0, -0.0, 0.5, 1, 4.999, 5, -12.345, 2.675, 1e9, 1e18, 9.3e18, 1e300, double.NaN, double.NegativeInfinity];

    /// <summary>Writes the fields of a plan that stand in a group, or in none (-1).</summary>
    public void Write(ShapePlan plan, ref EventWriter writer, int group)
    {
        for (int i = 0; i < plan.Fields.Length; i++)
        {
            if (plan.Fields[i].Parent != group)
            {
                continue;
            }

            if (plan.Fields[i].Nullable && random.Next(3) == 0)
            {
                writer.Null(i);
            }
            else if (plan.Fields[i].Kind == ShapeKind.Group)
            {
                writer.BeginGroup(i);
                Write(plan, ref writer, i);
                writer.EndGroup(i);
            }
            else
            {
                Value(plan.Fields[i], i, ref writer);
            }
        }
    }

    private void Value(ShapeField field, int i, ref EventWriter writer)
    {
        switch (field.Kind)
        {
            case ShapeKind.Bool: writer.Bool(i, random.Next(2) == 0); break;
            case ShapeKind.Enum: writer.Enum(i, random.Next(-1, 5)); break;
            case ShapeKind.Flags: writer.Flags(i, (ulong)random.NextInt64()); break;
            case ShapeKind.Integer when field.Name == "status": writer.Integer(i, random.Next(3) == 0 ? default : StatusCode.From(random.Next(100, 600))); break;
            case ShapeKind.Integer when random.Next(4) == 0: writer.Integer(i, (ulong)random.Next()); break;
            case ShapeKind.Integer: writer.Integer(i, Number()); break;
            case ShapeKind.Real when random.Next(3) == 0: writer.Real(i, (decimal)random.NextDouble() * random.Next(-100, 100)); break;
            case ShapeKind.Real: writer.Real(i, random.Next(2) == 0 ? Fractions[random.Next(Fractions.Length)] : random.NextDouble() * 1000); break;
            case ShapeKind.Duration: writer.Duration(i, new TimeSpan(Number())); break;
            case ShapeKind.AppVersion: writer.Version(i, AppVersion.TryParse(Versions(), out AppVersion version) ? version : default); break;
            case ShapeKind.RuntimeVersion: writer.Version(i, RuntimeVersion.From(new Version(random.Next(99), random.Next(99), random.Next(99)))); break;
            case ShapeKind.OsVersion: writer.Version(i, OsVersion.From(new Version(random.Next(99), random.Next(99)))); break;
            case ShapeKind.PlainVersion: writer.Version(i, random.Next(3) == 0 ? null : new Version(random.Next(99999), random.Next(99999), random.Next(99999), 1)); break;
            case ShapeKind.InstallId: writer.Id(i, new InstallId(Guid.NewGuid())); break;
            case ShapeKind.SessionId: writer.Id(i, new SessionId(Guid.NewGuid())); break;
            case ShapeKind.RunId: writer.Id(i, RunId.New()); break;
            case ShapeKind.Vocabulary: writer.Word(i, random.Next(-1, 5)); break;
            case ShapeKind.Command or ShapeKind.Alias: writer.Name(i, random.Next(-1, 4)); break;
            case ShapeKind.Options: writer.Options(i, (ulong)random.NextInt64()); break;
            case ShapeKind.Counts: writer.Counts(i, [Number(), Number()]); break;
            case ShapeKind.Exception: writer.Exception(i, random.Next(3) == 0 ? default : ExceptionKind.Of(random.Next(2) == 0 ? new TimeoutException() : new InvalidOperationException())); break;
            case ShapeKind.Route: writer.Route(i, RouteTemplate.Of(random.Next(2) == 0 ? "/users/{name}" : "/else")); break;
            case ShapeKind.KeyedPseudonym: writer.Pseudonym(i, Pseudonym.Of(Text())); break;
            case ShapeKind.SaltedPseudonym: writer.Pseudonym(i, Pseudonym.WithPublicSalt.Of("salt", Text())); break;
            case ShapeKind.ShakePseudonym: writer.Pseudonym(i, Pseudonym.Shake128.Of(Text())); break;
            case ShapeKind.Constant: writer.Constant(i); break;
            default: Assert.Fail("A kind of field without a value: " + field.Kind); break;
        }
    }

    private long Number() => random.Next(2) == 0 ? Limits[random.Next(Limits.Length)] : random.NextInt64() >> random.Next(63);

    private string? Text() => random.Next(4) == 0 ? null : random.Next(1000).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Versions() => ((string[])["1.2.3", "1.2.3-rc.999", "70000.0.1-nightly", "0.0.0-dev+abc", "2.0-anything.4", "1.0.0-alpha.0"])[random.Next(6)];
}
