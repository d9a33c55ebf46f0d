using System.Xml.Linq;
using ImppOffice.Planning.Documents;
using ImppOffice.Planning.Templates;

namespace ImppOffice.Word.Writing;

/// <summary>The control of one element, empty and showing its guidance.</summary>
internal sealed class ElementContent(Draft draft, Template template, Element element)
{
    private readonly string tag = ElementControl.TagPrefix + element.Id;

    public XElement Write() => element.Layout switch
    {
        { Form: ElementForm.Table, Columns.Count: > 0 } => WriteTable(),
        { Form: ElementForm.List } => WriteText(StyleNames.List),
        _ => WriteText(StyleNames.Text),
    };

    private XElement WriteText(string styleName) => draft.EmptyBlock(Purpose("control"), tag, Title, Prompt, styleName);

    // The guidance above the table is a control of its own, so that the element's control counts as empty while it and
    // the cells show nothing but their placeholders.
    private XElement WriteTable() => new ContentControl { Id = draft.Ids.Next(Purpose("control")), Tag = tag, Title = Title }.Around(
        draft.EmptyBlock(Purpose("guidance"), null, null, Prompt, StyleNames.Text),
        new ElementTable(draft, element.Layout, Purpose("table")).Write());

    private string Title => element.Title.In(draft.Language.Asked);

    private string Prompt => element.Condition is { } condition
        ? $"{condition.In(draft.Language.Asked)} {element.Guidance.In(draft.Language.Asked)}"
        : element.Guidance.In(draft.Language.Asked);

    private string Purpose(string part) => $"{template.Kind} {element.Id} {part}";
}
