"""An online shop, and the house's own IT and payroll, whose customers are colleagues."""

from . import Story, Tongue

NAMES = {
    "given_women": ("Emma", "Grace", "Olivia", "Hannah", "Ruth", "Amelia", "Chloe", "Nora", "Priya", "Ada"),
    "given_men": ("John", "Oliver", "Harry", "Samuel", "Arjun", "Thomas", "Daniel", "Leo", "Marcus", "Edward"),
    "family": ("Reed", "Walker", "Hughes", "Patel", "Bennett", "Shaw", "Foster", "O'Neill", "Clarke", "Barnes", "Whitfield"),
    "days": ("on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday", "on Sunday"),
    "times": ("at 9", "at half past ten", "at noon", "at 2 pm", "at 4.30 pm"),
    "money": ("£24.00", "£39.90", "£65.00", "£112.50", "£180.00"),
    "close": ("Best regards", "Kind regards", "Thanks", "Many thanks", "Yours sincerely"),
    "attribution": "On {date}, {who} wrote:",
}  # fmt: skip

SHOP = Tongue(
    **NAMES,
    stories=(
        Story("Order {nr}: where is it?", (
            ("c", "Hello,\n\nmy order {nr} was due {was} and has not come. Could you tell me where it is?"),
            ("a", "Dear {name},\n\nthank you for writing. Your parcel is with the carrier and will be with you {day} before noon. If it is not, I will send a new one the same day, and I will write to you either way."),
            ("c", "{after}It came this morning. Thank you for keeping your word!"),
        ), "delivery", 6),
        Story("Wrong size", (
            ("c", "Hi,\nI ordered a medium and got an extra large. I need it for a wedding {day}. What can we do?"),
            ("a", "Dear {name},\n\nI am sorry, that was our mistake. A medium left our house today by express and reaches you the day before. Keep the other one until it suits you to send it back, the label is attached. You pay nothing."),
            ("c", "Brilliant, thank you so much."),
        ), "return", 4),
        Story("Refund for order {nr}", (
            ("c", "Three weeks ago you promised me a refund of {sum} within five days. I have had nothing and nobody answers the phone."),
            ("n", "Accounts had it on their list and did not run it. Promised inside for the 12th."),
            ("a", "Dear {name},\n\nyou are right, and you should not have had to write. We promised five days and missed it. The {sum} left our account this morning; here is the bank's reference: {nr}. It reaches you by {day}."),
            ("c", "{after}Received. I will be honest, it was the waiting without a word that annoyed me most."),
            ("a", "Dear {name},\n\nthank you for saying so. I have told the team exactly that."),
        ), "refund", 3),
        Story("Does the kettle work with induction?", (
            ("c", "Hello, I cannot find whether the green kettle works on an induction hob."),
            ("a", "Dear {name},\n\nit does, and it stays quiet there, which you may like in the mornings. If it does not suit your kitchen, send it back within 60 days."),
            ("c", "Ordered it just now, thanks."),
        ), "question", 4),
        Story("Broken on arrival", (
            ("c", "The lamp in order {nr} came in pieces. I have attached a photo."),
            ("a", "Dear {name},\n\nthank you for the photo, that saves you any form. A new lamp, packed by hand this time, reaches you {day}."),
            ("c", "{after}Still waiting, and the day is over."),
            ("a", "Dear {name},\n\nthe carrier missed the pick-up and I did not check. I am sorry. The lamp is on its way now and will be with you tomorrow before 10; I will ring you at 10 to make sure."),
            ("p", "Rang at 10 as promised. The lamp is there and whole."),
        ), "delivery", 3),
        Story("Price at the till", (
            ("c", "The page said {sum}, at the till it was more. Which is right?"),
            ("a", "Dear {name},\n\nthe page is right. I have sent back the difference; it shows within two days. Thank you for telling us, the price is mended."),
        ), "price", 2),
        Story("A present", (
            ("c", "Hi! Could you put a card in with my order {nr}? It should say: Happy birthday, Gran, from all of us."),
            ("a", "Dear {name},\n\nwith pleasure. I wrote the card by hand and left the price out of the parcel."),
            ("c", "You are lovely. She will be 90!"),
        ), "question", 2),
    ),
)  # fmt: skip

INSIDE = Tongue(
    **NAMES,
    stories=(
        Story("New laptop for a starter", (
            ("c", "Our new colleague starts {day}. Will the laptop be ready? Last time she sat two days without one."),
            ("a", "Hello {name},\n\nyes: it is on the desk {day} {time}, with mail and the till set up. I will come by in the first hour."),
            ("c", "Perfect, thank you."),
        ), "hardware", 4),
        Story("Cannot sign in", (
            ("c", "I am locked out of the till and there is a queue."),
            ("a", "Hello {name}, you are in again. I stay on the line until the first customer has paid."),
        ), "access", 4),
        Story("Overtime missing", (
            ("c", "My payslip is short of {sum} overtime. I was told it would be on this one."),
            ("n", "The sheet from the shop came two days late; the promise behind this one was broken there."),
            ("a", "Hello {name},\n\nyou are right, it is missing. We pay it out by {day}, outside the usual run."),
            ("c", "Thanks for not making me wait a month."),
        ), "payroll", 4),
        Story("Printer in the front office", (
            ("c", "The front office printer is out again. We promised a customer a contract by noon and cannot print it."),
            ("a", "Hello {name}, on my way. Until then print to the second floor, I have given you access."),
            ("w", "Changed the drum. The contract was printed at 11.40."),
        ), "hardware", 3),
        Story("Question about leave", (
            ("c", "How many days do I have left this year, and may I carry some over?"),
            ("a", "Hello {name},\n\nyou have nine days left and may carry five over until the end of March. Shall I note it?"),
            ("c", "Yes please."),
        ), "payroll", 3),
    ),
)  # fmt: skip
