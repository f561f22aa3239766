namespace EhcHub.Web.Theme;

/// <summary>Who to call in the demo. The numbers are kept free for stories, and mail to the addresses goes nowhere.</summary>
internal static class InventedContacts
{
    public static void FillIn(HubTheme theme)
    {
        if (theme.Team.Name is null)
        {
            theme.Team = new Contact
            {
                Name = "EHC team",
                Phone = "01632 960 120",
                Hours = "Monday to Friday, 9am to 5pm",
                Email = "ehc-team@demo.invalid",
            };
        }

        if (theme.AdviceService.Name is null)
        {
            theme.AdviceService = new Contact
            {
                Name = "Brook and Dale SENDIASS",
                Phone = "01632 960 145",
                Hours = "Monday to Thursday, 9.30am to 3pm",
                Email = "advice@demo.invalid",
            };
        }
    }
}
