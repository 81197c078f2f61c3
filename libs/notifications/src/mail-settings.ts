/** What the room must know of the deployment; a provider of the application. */
export class MailSettings {
  constructor(
    /** Signs reply addresses. */
    readonly secret: string,
    /** The subdomain that letters come from and answers go to. */
    readonly mailDomain: string,
    /** `smtp://…` or `smtps://…`, with login and password where the server asks for them. */
    readonly smtpUrl: string,
    /** Where people open the console; links in letters begin with it. */
    readonly webUrl: string,
  ) {}
}
