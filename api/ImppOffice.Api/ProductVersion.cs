namespace ImppOffice.Api;

/// <summary>The version of the product.</summary>
public static class ProductVersion
{
    /// <summary>As in "0.1.0".</summary>
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetName().Version!.ToString(3);
}
