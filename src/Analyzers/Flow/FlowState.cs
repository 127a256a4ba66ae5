using System.Collections.Immutable;

namespace Plainsight.Analyzers.Flow;

/// <summary>What is known about locals, parameters and the compiler's own captures. Immutable.</summary>
internal sealed class FlowState(ImmutableDictionary<object, FlowValue> values)
{
    private readonly ImmutableDictionary<object, FlowValue> _values = values;

    public static FlowState Empty { get; } = new(ImmutableDictionary<object, FlowValue>.Empty);

    /// <summary>The value, or null where none was assigned yet.</summary>
    public FlowValue? Find(object key) => _values.TryGetValue(key, out FlowValue? value) ? value : null;

    public FlowState With(object key, FlowValue value)
    {
        ImmutableDictionary<object, FlowValue> changed = _values.SetItem(key, value);
        return ReferenceEquals(changed, _values) ? this : new FlowState(changed);
    }

    /// <summary>Adds what another path can bring; the same object when that is nothing new.</summary>
    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(_values, other._values))
        {
            return this;
        }

        FlowState joined = this;
        foreach (KeyValuePair<object, FlowValue> pair in other._values)
        {
            FlowValue? mine = Find(pair.Key);
            FlowValue both = mine is null ? pair.Value : FlowValue.Join(mine, pair.Value);
            if (!ReferenceEquals(mine, both))
            {
                joined = joined.With(pair.Key, both);
            }
        }

        return joined;
    }
}
