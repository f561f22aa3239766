using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>A file, chosen by a button; dropping one is only another way.</summary>
public sealed record FileUpload : Field
{
    /// <summary>Whether several files can be chosen at once.</summary>
    public bool Multiple { get; init; }

    /// <summary>Whether script may make it easier to use.</summary>
    public bool Javascript { get; init; }

    /// <summary>The words on the button.</summary>
    public string? ChooseFilesButtonText { get; init; }

    /// <summary>What people are told about dropping a file.</summary>
    public string? DropInstructionText { get; init; }

    /// <summary>What is shown before a file is chosen.</summary>
    public string? NoFileChosenText { get; init; }

    /// <summary>What is shown for several files, by plural form, with "%{count}".</summary>
    public IReadOnlyDictionary<string, string>? MultipleFilesChosenText { get; init; }

    /// <summary>Said when a file is dragged over.</summary>
    public string? EnteredDropZoneText { get; init; }

    /// <summary>Said when it is dragged away.</summary>
    public string? LeftDropZoneText { get; init; }

    /// <summary>Further classes on the block that script uses.</summary>
    public string? WrapperClasses { get; init; }

    /// <summary>Further attributes on the block that script uses.</summary>
    public IReadOnlyDictionary<string, string?>? WrapperAttributes { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => Question(Javascript ? Wrapper().Add(Control()) : Control());

    private Element Control() => new Element("input")
        .Class("govuk-file-upload", Classes, ErrorMessage is null ? null : "govuk-file-upload--error")
        .Set("id", FieldId).Set("name", Name ?? "").Set("type", "file").Flag("disabled", Disabled).Flag("multiple", Multiple)
        .Set("aria-describedby", Descriptions).SetAll(Attributes);

    private Element Wrapper()
    {
        var words = new Dictionary<string, string?>();
        words.SetIfGiven("data-i18n.choose-files-button", ChooseFilesButtonText);
        words.SetIfGiven("data-i18n.no-file-chosen", NoFileChosenText);
        words.SetPlurals("multiple-files-chosen", MultipleFilesChosenText);
        words.SetIfGiven("data-i18n.drop-instruction", DropInstructionText);
        words.SetIfGiven("data-i18n.entered-drop-zone", EnteredDropZoneText);
        words.SetIfGiven("data-i18n.left-drop-zone", LeftDropZoneText);
        return new Element("div").Class("govuk-file-upload-wrapper", WrapperClasses)
            .Set("data-module", "govuk-file-upload").SetAll(words).SetAll(WrapperAttributes);
    }
}

/// <summary><c>&lt;govuk-file-upload for="Report" label="Upload the report" accept=".pdf,.docx,.jpg,.png" /&gt;</c></summary>
[HtmlTargetElement("govuk-file-upload")]
public sealed class FileUploadTagHelper : FieldTagHelper
{
    /// <summary>Whether several files can be chosen at once.</summary>
    public bool Multiple { get; set; }

    /// <summary>Whether script turns it into a button and a place to drop files; the browser's own control when not given.</summary>
    public bool Javascript { get; set; }

    /// <summary>The words on the button.</summary>
    public string? ChooseFilesButtonText { get; set; }

    /// <summary>What people are told about dropping a file.</summary>
    public string? DropInstructionText { get; set; }

    /// <summary>What is shown before a file is chosen.</summary>
    public string? NoFileChosenText { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside, Binding binding) => new FileUpload
    {
        Multiple = Multiple,
        Javascript = Javascript,
        ChooseFilesButtonText = ChooseFilesButtonText,
        DropInstructionText = DropInstructionText,
        NoFileChosenText = NoFileChosenText,
        Name = binding.Name,
        Id = binding.Id,
        Label = LabelOf(inside),
        Hint = HintOf(inside),
        ErrorMessage = binding.Error,
        FormGroup = Group,
        DescribedBy = DescribedBy,
        Disabled = Disabled,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}
