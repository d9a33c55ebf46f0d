using System.Xml.Linq;
using ImppOffice.Word.Comparing;
using ImppOffice.Word.Editing;

namespace ImppOffice.Word.Revising;

/// <summary>Makes the clean copy and the mark-up form of a tracked document.</summary>
internal static class RevisedForms
{
    private static readonly string[] Stories = ["header", "footer", "footnotes", "endnotes"];

    /// <summary>The document with the changes of a revision accepted.</summary>
    public static byte[] Clean(byte[] tracked, Revisions revisions)
    {
        var package = new EditedPackage(tracked);
        new OwnChanges(revisions).Accept(package.Edit(package.Main).Root!);
        return package.ToBytes();
    }

    /// <summary>The document with every change as struck out or bold text.</summary>
    public static byte[] Markup(byte[] tracked)
    {
        var package = new EditedPackage(tracked);
        foreach (var part in Stories.SelectMany(type => package.PartsOf(package.Main, type)).Prepend(package.Main).Where(part => MarkupForm.Applies(package.Look(part).Root!)).ToList())
        {
            MarkupForm.Apply(package.Edit(part).Root!);
        }

        return package.ToBytes();
    }
}
