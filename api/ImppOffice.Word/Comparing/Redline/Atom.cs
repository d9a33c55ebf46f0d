using System.Xml.Linq;

namespace ImppOffice.Word.Comparing;

/// <summary>The smallest thing within a paragraph that is kept, deleted or inserted.</summary>
internal abstract record Atom(string Key)
{
    /// <summary>What no text begins with: tells keys of other things from words.</summary>
    public const string NoText = "\u0001";
}

/// <summary>A word, a tab, a reference to a note: a piece of a run.</summary>
/// <param name="Key">The word itself; for all else a key that is no text.</param>
/// <param name="Properties">The run's properties, or null.</param>
/// <param name="Element">The element that is no text; null for words.</param>
internal sealed record PieceAtom(string Key, XElement? Properties, XElement? Element) : Atom(Key);

/// <summary>A whole field, from its beginning to its end: elements that stand or fall together.</summary>
internal sealed record FieldAtom(string Key, IReadOnlyList<XElement> Runs) : Atom(Key);

/// <summary>A run with a picture, a text box or another object.</summary>
internal sealed record ObjectAtom(XElement Element) : Atom(NoText + "object");

/// <summary>A link, a content control or another wrapper; what is in it is compared for itself.</summary>
/// <param name="Key">What makes two wrappers the same.</param>
/// <param name="Element">The wrapper.</param>
/// <param name="Content">The element that holds the runs.</param>
internal sealed record WrapperAtom(string Key, XElement Element, XElement Content) : Atom(Key);

/// <summary>A place without text, such as the start of a bookmark, or half a field: it stays where it is.</summary>
internal sealed record MarkerAtom(XElement Element) : Atom("");
