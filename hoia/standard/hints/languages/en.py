"""English phrases that hints go by."""

TITLES = "mr mrs ms miss mx dr doctor prof professor sir madam rev father sister"
GREETINGS = "hi hello hey dear morning afternoon evening good greetings hiya welcome"
PLACEHOLDERS = """
dear customer|client|guest|patient|resident|parent|member|tenant|user|student|passenger|subscriber|colleague|all|applicant|policyholder
dear valued|esteemed
dear sir
dear madam
dear sir|madam sir|madam|or
hi|hello|dear there
hi|hello|hey guest|customer|user|all
to whom it may concern
dear name
dear first|last|full name
"""
CALL_ME = "call me|prefer|goes by|go by|just|everyone calls me"
SMALL = """
a about after again all also am an and any are as at back be been before being but by can could did do does doing done don't down for from get
got had has have having he her here hers hi him his how i i'm i've i'd i'll if in into is it it's its just know like let make many may me might more most much
must my need no not now of off on once one only or other our out over own please put same say see shall she should so some still such sure take tell
than thank thanks that that's the their them then there there's these they thing this those through time to today too two under until up us very want
was way we well went were what when where which while who why will with would yes yet you you'd your yours hello dear regards kind best cheers sorry
"""

PHRASES = {
    "thanks": """
thank you for
thanks for
thanks so much for
thank you very|so much
many thanks for
thanks a lot for
thanks again
thank you again
thanks, name
appreciate you|your|that
appreciate it
grateful
it's|its good|great|kind|helpful of|that you
""",
    "sorry": """
sorry to hear
sorry you|your|that|for|about|it|this
so|very|really|truly|terribly|dreadfully sorry
i'm|we're|i|we am? are? sorry
apologise|apologies|apologize
my|our apologies|condolences|sympathies
must have been|be
must be ..  hard|difficult|worrying|frustrating|upsetting|annoying|stressful
what a nuisance|shame|pity|pain|fright|day|week
that's|that|how is? really? frustrating|annoying|upsetting|worrying|horrible|awful|miserable|rotten
not what you needed|expected|want
no wonder
thinking of you
i can imagine
the last thing you need*
""",
    "glad": """
glad
delighted
pleased to
pleased you|that
lovely to|that|idea|news|choice
how lovely|nice|exciting|wonderful|kind
great|good|wonderful|lovely|brilliant|fantastic to hear|see|have|question|news|choice|idea
congratulations|congrats
well done
look|looking forward to seeing|welcoming|having|meeting|hearing|it
welcome to|back|aboard
you're|you are? very|most? welcome
so happy
happy to hear|see|have
good thing you
that you asked|wrote|told|spotted
well spotted
pleasure
a joy
my pleasure
""",
    "wish": """
have a lovely|great|good|nice|safe|wonderful|restful|super|fab|fantastic|happy
enjoy the|your|it
hope you|your|the|it|she|he|everything|that
get well
all the best
best of luck
good luck with
happy birthday|anniversary|easter|christmas|new
safe travels|journey|trip|home
take care
speedy recovery
see you on|then|soon|at|tomorrow|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday
fingers crossed
""",
    "any_help": """
let me|us know
just|please|do shout|ring|reply|ask|write|call|give|drop|come|pop|text|message|say
give me|us a? shout|ring|call|bell
drop me|us a? line
don't|do hesitate
not hesitate
any|other questions|question
anything else
if you need|have|want|get|would|run|change
if anything|something
feel free
happy|glad|here to help
i'm|we're here
can i help
help with anything
any trouble|problems|problem|difficulty
come back to me|us
my direct line|number
straight to me
""",
    "cheerful": """
have a great|fantastic|wonderful|lovely|nice|super|fab|good|happy|amazing day|weekend|one|evening|week|afternoon
happy days|holidays|friday
exciting
yay
woohoo
awesome
fantastic
great news
enjoy
congratulations
celebrate
smile
""",
    "weary": """
as always|usual|ever
as every year
every year
we get|have a? lot|lots|dozens|hundreds|plenty of these|those|calls|people|questions|emails
i only|just work here
not my fault|job|problem|department
nothing i can do
everyone|everybody is|wants|asks|seems|thinks|complains
it is what it is
same|usual story
yet another
another one of
here we go
run|rushed off our feet
up to my|our eyes|neck
can't do everything
only one|two pair|person|of us|human
only got one
you're not the only
are not the only
queue
patience
been mad|crazy|chaos|manic
sigh
busy as you can
other people to
other customers to
bear in mind we
we're|are swamped|short
long day
""",
    "irony": """
good luck with
congratulations on
surprise surprise
sadly|unfortunately we|i can't|cannot read minds
mind reader*
crystal ball
how surprising
of course you did|do|were
well done for
great detective
rocket science
last time i checked
as if by magic
lucky you
imagine that
i'm sure you
no doubt you
in an ideal|a perfect world
we'd all like|love
wouldn't we all
magic wand
if only it were
oh dear
thrilled
clearly you
""",
    "cold": """
noted
see attached
please find attached
as per
be advised
per our
your matter|request|case has been
has been logged|processed|recorded|closed|noted|received
no further correspondence
this is to inform
we hereby
please be informed
in accordance with
the above
duly
refer to
it is not possible
case closed
ticket closed
is closed
that's all
as stated
do not reply
not available
no
ok
see website
""",
    "insider": """
colleague|colleagues
the|our|my workshop|reception|receptionist|warehouse|office|team|driver|technician|engineer|manager|boss|kitchen|lab|stylist|fitter|courier|dispatch|accounts|payroll|branch|department|trainee|apprentice|intern|temp|assistant|nurse|doctor|planner|planners|surveyor|installer|installers|developers|developer|sales
the lads|girls|boys|guys|people|folk|lot|others in|at|from|on|upstairs|downstairs
head office
front desk
sales|finance|hr|billing|facilities|it|legal|marketing|logistics|procurement|accounts|dispatch|maintenance
previous|former|last|new team|adviser|advisor|agent|manager|technician|engineer|stylist|girl|guy|lad|one
whoever took|wrote|did|told|booked|sent|dealt|spoke|set|packed
someone|somebody here|in|on|at
day|night|weekend|morning|early|late shift
""",
    "other_customer": """
another|other|one|different client|customer|patient|lady|gentleman|guest|family|couple|tenant|member|parent|mother|father|pupil|student|woman|man|buyer|seller|resident|owner|caller|chap|guy|bride|passenger|employee|company
a client|customer|patient|lady|gentleman|family|couple|tenant|guest|mum|parent|bride|woman|man of|who|last|the|we|in|like|from|on
some|certain clients|customers|patients|guests|people|parents|members|tenants|residents
previous|last|former tenant|tenants|owner|owners|client|customer|guest|guests|buyer|couple
your neighbour|neighbours|neighbor|neighbors
next door
the person|people|lady|gentleman|man|woman|couple|family before|after|upstairs|next|ahead|opposite|at|in
someone|somebody else
had a client|customer|lady|gentleman|patient|couple|family|guest|chap|woman|man
had one|someone
we had a|one|somebody|someone
number twelve|14|12|7|9
mrs|mr|ms
""",
    "criticism": """
never gets|get|reads|read|listens|listen|answers|answer|remembers|checks|bothers|tells|writes|does|know|knows
always forgets|forget|late|rushes|rush|does|do|gets|get|the|leaves|promises|moans|complains|books|double
forgets|forgot|forgetful
careless|sloppy|hopeless|useless|lazy|slow|clueless|unreliable|difficult|chaotic|incompetent|awful|dreadful|rude|impossible|scatterbrained|disorganised|disorganized|shambles|nightmare|mess|messy|fussy|unreasonable|stingy|dodgy|muddled|hasty
not the|exactly|known best|brightest|sharpest|fastest|most|quickest|careful|for
no idea
should have known|checked|told|asked|read|done
can't be bothered
couldn't be bothered
didn't bother
didn't|doesn't pay|read|listen|check|think|care
not paying attention
left hand
their|her|his fault|mess|doing|mistake|way
got|gets it wrong
messed|mucked|botched|bungled|cocked|screwed up?
make|makes|made a? mess|hash|muddle
between you and me
between us
between ourselves
typical
that lot
can't tell one
don't tell
if you ask me
honestly
what she|he|they were|was|is thinking
in a? hurry
off sick again
doesn't know
hasn't a clue
not very good
bit of a
won't be here long
takes|taking ages|forever
drag their feet
on another planet
dragging
i keep|kept|have telling|told|asking|asked them|him|her
""",
    "tale": """
had the same|a similar|similar|exactly
came in|to
left him|her|his|us
divorced|divorce
lost his|her|their|the
didn't pay
did not pay
hasn't paid
owed|owes|arrears
cried|crying|tears
last|this week|month|year|spring|summer|autumn|winter
the other day
ended up
turned out
went bankrupt
burst|broke|collapsed|flooded
she|he|they|who tried|thought|insisted|refused|waited|ignored|went|came|had|took|paid|wanted|did|was|were|has|have|never|chose|left|put|bought|sold|is|are
in the same|your position|situation|boat|street|building
hip|affair|pregnant|drunk|drink|debts|tummy|wig|hair
""",
    "blame": """
as i|we already|have|said|told|mentioned|explained|wrote|stated|pointed
as already|previously|clearly|stated told|explained|mentioned|said|stated|written|informed|above
as was|is clearly
i|we already|have already told|said|explained|mentioned|informed
already told|explained|said|mentioned you|to|this|that|it
you should have|really|know|of|really
you ought to
you could have
had you read|checked|told|asked|called|booked|looked|done|followed|mentioned|let|rung|come|kept|opened|sent|paid|ordered|waited|taken
if you had|you'd|had read|checked|told|asked|called|booked|looked|only|done|followed|mentioned|listened|bothered|rung
if you'd|you read|only|looked|checked|read|bothered|told|rung|booked|followed|let|said|asked
you'd|you would have known|seen|noticed
you failed|forgot|neglected|omitted|ignored|missed|overlooked|misread|didn't|misunderstood
you did not|n't read|tell|check|mention|follow|look|say|ask|give|let|book
you didn't
you must have|not|read
you need to understand|read|realise|realize|be|learn
you have to understand|realise|realize|remember|read
your own fault|choice|responsibility|mistake|doing
your|user error|fault|mistake
next time read|please|check|book|call|ring|do|try|make|you|look
in future please|read|check|make|you
please read|check|look ..  properly|carefully|first|again
read the|it|them|your|my ..  carefully|properly|again|before
perhaps|maybe you should|didn't|misread|missed|weren't|could|forgot|overlooked
clearly states|stated|says|said|written|told|marked
it's|it is|was clearly|quite|perfectly|all|in clear|stated|obvious|simple|there|black
it says so
if people read
you were told|informed|warned|asked|sent|given|advised
was|were explained to you
you agreed|signed|accepted|ticked|chose to|it|for|the|this
i|we can't help it? if|that
we can only go by
not our fault|problem|responsibility
you can't|cannot expect
you people
you will|you'll have to|understand|appreciate
do please read
like everyone|everybody else
most people|customers|clients manage|read|know|understand|don't|have|find|remember
surely you
what did you expect
you left it
""",
    "contradiction": """
that's|that is|this is simply|just|plainly|not not|untrue|wrong|false|true|incorrect|nonsense|right|correct|possible|what
not true|correct|so
you're|you are wrong|mistaken|confused|misinformed|incorrect
no you didn't|did|weren't|were
that can't|cannot|couldn't be
nonsense|rubbish
we never said|say|promised|told|received|agreed|quoted
nobody|no one here|told|said|would|promised
that didn't|never happened
simply|just not true
incorrect
definitely not
i don't think so
wrong
there is|was no|nothing such|mistake|error|wrong
""",
    "insult": """
ridiculous|silly|childish|stupid|absurd|pathetic|hysterical|ignorant|petty|idiot|dramatic
calm down
are you serious
some people
get a grip
grow up
fuss
tone
don't be
over a? few
storm in a
making a
attitude
drama
""",
    "understand": """
i|we can|do|completely|fully|really|quite? understand|see|appreciate|hear|get|agree
understand why|that|how|your|completely|the|you
understandable|understandably
you're|you are? quite|absolutely|completely|perfectly|dead? right
fair point|question|enough|comment
good point
can see how|why|that|where|what
see why|how|what
take your point
you have a point
in your shoes|place
i'd feel|be|think the same
same in your
right to ask|question|raise|query|check|be
reasonable|legitimate
i can tell
not what you|we
makes sense
that's|thats how it? reads|looks|sounds|must
well worth asking|checking
i see it|things|this|the differently
respect
""",
    "facts": """
invoice|contract|agreement|quote|estimate|log|record|records|meter|statement|terms|receipt|booking|order|policy shows|says|lists|covers|states|has|gives|includes|from|dated|was|is|confirms
made up of
the reason is|for|was|why
here's|here is how|what|why|the
breakdown
because the|it|that|we|of|under
according to
i've|i have checked|looked|gone|been|compared|pulled
i checked|looked|went|compared|listened
on our side
what happened is|was
the difference is|comes|between
consists of
comes from
calculated
attached|attach|attaching
copy of
""",
    "recommend": """
recommend|recommends|recommended|recommendation
i'd|i would|we'd|i'll suggest|go|pick|choose|take|opt|advise|steer|point|say|lean|start|look|probably
suggest|suggesting|suggestion
would|might|may|could|will suit|like|want|consider|love|fit|be ideal|perfect|worth|interested
suits|suit you
ideal|perfect|right for
best|better option|choice|fit|suited|bet|one|for|deal|value
we|i offer|also|do|have|sell|stock|provide
option|options
package|packages|plan|plans|bundle|tariff|membership|subscription|upgrade|extra|cover|warranty|policy|premium|add-on|model|version|range|treatment|course|programme|program|voucher|tier
why not
how about
have you considered|thought
you could also|add|take|have|upgrade|go|get
worth looking|considering|having|a|adding
go for
special offer
discount
popular
try our|the|it|this|a
comes with
our new|best|top|own|most|premium|signature|gold
instead of the
""",
    "effect": """
so you|your|that|it|the|she|he|there|no|they|nobody|we
which means|gives|saves|lets|keeps|leaves|is|would|will|makes
that means|way|saves|keeps|gives|leaves|lets|takes
means you|that|your|no|the|less|it|she|he|they
you won't|don't|needn't|wouldn't|will|would|can|could|will not|still|only|get|keep|never ..  have|need|to|be|pay|worry|lose|wait|notice|without|only|less|again|longer
won't have to
no longer have to
don't have to
without having|needing|any|the|you|paying|moving|losing|your
saves|save|saving you|about|your|around|roughly|time|the|money
keeps|keep your|the|it|you|him|her|them
lets you
since|as|because|given you|your|that you|she|he|the
with your|two|three|a|the dog|cat|children|kids|toddler|back|knee|skin|hair|commute|hours|baby
for your|a|someone|what|the|long
you mentioned|said|told|describe|described|wrote|have|drive|work|live|travel|only|use|run|cycle
instead of
in your case|situation|kitchen|flat|house|hallway
easier|quieter|softer|lighter|cheaper|warmer|safer|faster|less
pays for itself
""",
    "feature": """
gb|mb|mbps|kw|kwh|watt|watts|litre|litres|liter|mm|cm|inch|inches|megapixel|megapixels|rpm|hz|bar|dpi|db|lumens|mah|core|ghz|denier|tog|gsm|psi
class|grade|category|series|generation a|b|1|2|3
certified|certification|iso|patented|patent|technology|advanced|state-of-the-art|latest|next-generation|integrated|multi-stage|dual|triple|stainless|aluminium|titanium|ceramic|nano|digital|german|swiss|italian
equipped|fitted|built with
features|feature|featuring|includes|including|comprises|consists
high-quality|premium|exclusive|professional|luxury
made of|from|in
has a|an|the|two|three|four|five|six|seven|eight|twin
years|year guarantee|warranty
core|layers|speed|speeds|settings|programmes|modes|channels
""",
    "self_praise": """
market|industry|region's leader|leading|largest|oldest
since|established|founded 19*
since 19*
years|decades of|in experience|business|the|expertise
award|awards|award-winning|accredited|members|member of
award*
nobody|no one|none else|has|can|in|does
best|finest|largest|biggest|oldest|top|leading in|practice|salon|firm|garage|clinic|team|on
we are|we're|are|as the|a best|leading|proud|experts|specialists|number|only|largest|trusted|premier|certified
proud
specialists|experts
renowned|reputation|trusted|prestigious
thousands|hundreds of happy|satisfied|customers|clients
guild|federation|association|chamber
family firm|business
our experience
trained in
second to none
""",
    "urgency": """
only|just today|tonight|until|till|this|for|valid|available
today only
before it's|its|they|it|the too|go|gone|is|price
too late
don't|do wait|miss|delay|hang|leave|think
not wait|delay|miss
now or never
last chance|opportunity|day|call
act|decide|book|order|sign|buy|move|confirm|grab|secure now|today|fast|quickly|soon|straight|immediately|right
while it|they|stocks|stock|you lasts|last|can
need|needs to? your? decision|answer|know today|now|by
by tonight|midnight|close
offer ends|expires|closes
hurry
as soon as possible
right away|now
snap up
time is running|ticking
quick|quickly|fast decision
grab
tomorrow the? price|it|may|might|could|will
prices go|are|will|rise
expires
ends today|tonight|tomorrow|sunday|friday
""",
    "scarcity": """
almost|nearly|practically gone|sold|full|fully|none|out
only|just a? one|two|three|few|couple|handful|2|3|1 left|of|remaining|places|spaces|spots|rooms|seats
last few|one|two|places|spaces|pair|rooms|remaining|ones
selling|going|sell|go|booking|filling|flying fast|quickly|up|out
other|others|another|several|two|three|five people|buyers|parties|customers|interested|viewing|looking|buyer|party|couples|families
interested|interest
won't|wont|not be|last there|here|around|available|long
never last|lasts|come
running out|low
limited
in demand
demand
popular
everyone|everybody|most is|are|wants|has|takes|people|of
snapped up
someone|somebody else
can't|cannot hold|guarantee|promise|keep
disappear|vanish|gone by|tomorrow
rare|rarely
""",
    "guilt": """
after all|everything we|i
let the|us|me|him|her|them team|down
let down
counted|counting|relying|rely|depending on you
we've|i've|we|i have? already|gone|put|bent|done|spent|held ..  for you|trouble|hours|effort|work|out|way
hard work
out of my|our|his|her way
disappointed|disappointing|upset if|to|by|that|in
think of|about your|the|us|poor|how
it would be a? shame|pity|unfair|rude
least you|could
you owe
be fair|unfair to|on
small business|firm|team
we were hoping|expecting
other families|parents|members|patients have|who|would
you wouldn't want
surely
own good
hurt
would hate|mean
as a|responsible|good parent|owner|mother|father|customer
loyal|loyalty
""",
    "threat": """
otherwise|or else
we|i will|shall|would|may|might be? forced|have|obliged|obligated to
unless you|we|i
if you don't|do|cancel|leave|decline|choose|refuse|fail|aren't|won't|insist|keep|go
if not
you'll|you will|you may|you risk|you would|you could lose|forfeit|risk|losing|have to pay|be charged|pay
lose your|the|any|all
can't|cannot|no longer|won't guarantee|be held|answer|promise|help|treat|prioritise
take it|this|the further|up|matter
no longer be able
bailiffs|court|collection|legal|solicitor|fine|penalty|blacklist
consequences
back of the queue
bottom of the list
at your own risk
void
end of the list
come to the conclusion
""",
    "fear": """
regret|regretting
sorry later
could|might|may|can|will|would end|be badly|disaster|dangerous|serious|fatal|late
don't want to find|end|be|risk|see|have|wake|lose
wouldn't want to
you never know
what if
imagine if|your|the|waking|being|losing|having
risk|risking|risky|danger|dangerous
burgle*|burglar*|break-in*|fire|flood|infection
wish they|you had
people who|didn't|without
kick yourself
before something|anything|it
nightmare
too late
worse
kill|killed|die|stranded
gamble|gambling
""",
    "insist": """
are you sure|certain|absolutely|really
think again|about it|carefully
still think|recommend|say|urge|suggest|advise
really|strongly|do urge|think|should|must|recommend|advise|insist|want
insist
reconsider
once more
i'd urge
let me just
even so
just try
hear me out
but you
at least
nobody says no
no one says
you'd be mad|crazy|silly|foolish
""",
    "choice": """
up to you
your choice|call|decision
no obligation|rush|hurry|pressure|need|commitment
take|have your|all|as time|the
whichever|whatever you|suits|works|is|way
if you'd|you|that|it like|prefer|want|rather|would|fancy|suits|wish
think it|about over
see how you|it
only if
perfectly|just|equally|also fine|well|happily|good|ok|okay
fine without|too|as|either|if
you don't|needn't need|have to
don't|do feel
not|without necessary|needed|obliged|compulsory|any
can|could|may|will also? leave|stay|keep|wait|carry|manage|decide
either way|is|would|works|one
leave it|that to|with|up|as
decide|deciding later|when|in|yourself|then|for
let me|us know if|which|what|whether|either
which would|do|one
would you like|prefer
nothing wrong with
cancel any|at
there's|is no
entirely|completely yours|up|optional
optional|voluntary
shall i|we
""",
    "refuse": """
unfortunately
i'm|i|we're|we am? are? afraid
afraid not|we|i|that|it|there|the
can't|cannot|couldn't|unable
can not
not possible|able|allowed|available|something|offer|going|permitted|eligible|entitled|refundable|covered|included
isn't|aren't|wasn't|won't possible|available|something|able|anything|any|be|one|covered|included|in|allowed
don't|do|doesn't|does not? offer|do|have|take|accept|sell|make|cover|stock|refund|give|deliver|allow|ship|treat|open|let|work|run
no longer
fully booked|full
booked up|out|solid
out of stock|season|print
sold out
nothing free|left|available|before|until|this|we
no appointments|places|rooms|refunds|refund|exceptions|free|availability|slots|space|stock|way
closed on
only open|available|on
too late
discontinued
policy is
against our|the
not until
rules
must stay|remain|be
has to stay|be
is non-refundable
isn't refundable
sorry but|we|no
""",
    "instead": """
instead
what i|we can|could do|offer
alternatively|alternative
but i|we|there|you|if|what|she|he can|could|have|will|is|are|'ve|do
but i've|we've|i'll|i'd|there's|we'd|she|he
i could|can|have|can|'ve
i've|i have found|asked|put|set|reserved|held|kept|spoken|checked|added|arranged
would that|it|either|this|you|one help|work|suit|do|be|like
would you like
could you manage|do|come|make
in the meantime
meanwhile
or i|we|you|there|if|on
nearest|next|another|second-hand|similar|closest|different|other
waiting|cancellation list
if you like|prefer|can|want|would|don't|wish
swap|lend|loan|borrow|transfer|split|credit|exchange|spread
as a|by way
one thing
could do|offer|fit|ask|arrange|send
there is|are|'s a? another|one|two|also
until then
for the time
""",
    "elsewhere": """
contact the|your|our|them|customer|support|sales|hr|accounts
call|ring|phone|email|try the|them|customer|our|another|your|head|support|elsewhere|sales|a
you need|you'll|will to|have|need speak|contact|call|go|ask|get|ring|talk|take|raise
speak|talk to|with the|your|them|head|a|our|sales
not our|my|us department|responsibility|area|job|problem|concern
not something we|i
take it up
ask the|your|at|them|in|for
manufacturer|landlord|council|bank|hotline|helpline|portal
somewhere|someone|somebody else
isn't|is|nothing us|ours|not|to
raise a? ticket
different|another|wrong department|team|office|number|place
try elsewhere
hr deal*
must|should be|contact|ask|go|apply
""",
    "look_up": """
on our|the website|site|page|portal|app|intranet|homepage
website
online
faq|faqs
terms and
in the|our|your terms|faq|contract|brochure|leaflet|guide|manual|handbook|small|app|booklet|policy|conditions
see the|our|attached|website|page|link|section|faq|terms
all the? information|details|info
can be found
refer to
read the|our|your|through
google
link
as stated
check the|our|your|online
published
""",
    "not_known": """
don't|do|not know|have yet|if|whether|why|for|off|that|the
i'm|we're|am not sure|certain
will|i'll|we'll|to|and find|ask|check|get|come|ring|let
find out
get back to
let you know
i'll|i will|let|have ask|check|look|find|confirm|speak
come back to you
checking
cannot|can't say|tell yet|for
to be honest
""",
    "ask_number": """
order|customer|reference|booking|account|invoice|case|ticket|policy|membership|member|serial|tracking|meter|registration|reg|patient|client|student|payroll|contract|claim|card|employee|staff|ref|confirmation number|no|ref|reference|id|details|name
your number|reference|ref|id|details|account|reg
""",
    "ask_phone": """
telephone|phone|mobile|contact|daytime number|details
what's|best number
number to|we|i|for|on
your number
call you on|back
""",
    "ask_address": """
your|the|full|delivery|postal|email|home address
address please
postcode|zip
where do|are|should|to
""",
    "ask_date": """
when|what|which|exact did|was|is|would|day|date|time|were|do|are|can|dates|times
date of|you|and|the
which|what day|date|time|dates|days
when you
""",
    "ask_photo": """
photo|photos|picture|pictures|screenshot|image|scan|receipt|copy|proof
""",
    "ask_what": """
what exactly|is|seems|kind|size|model|sort|happens|happened|was|error|make|colour|type|do|are
which model|product|size|one|item|version|room|colour|part|programme|printer
could|can|please you? describe|tell|explain|clarify|specify|provide|confirm|give|send
how many|much|old|long|can|may|would
more details|information|detail
""",
    "done": """
i've|we've|i have|we have|i|we|has|have now|already|just? booked|moved|put|sent|refunded|changed|cancelled|canceled|ordered|reserved|updated|corrected|added|fixed|reset|arranged|asked|taken|credited|issued|posted|stopped|set|signed|removed|replaced|switched|held|emailed|paid|transferred|spoken|passed|extended|renewed|registered|opened|confirmed|kept|pencilled|blocked|found|repaired|printed|attached|let|made|entered|activated|sorted|given|unlocked|restored|raised|placed|dropped
is|are|been now|already|all? booked|confirmed|sorted|fixed|ready|done|cancelled|refunded|sent|reserved|ordered|changed|moved|updated|credited|waiting|paid|set|corrected|attached|posted|working|back|yours|held|in|switched|extended
you're|you are booked|in|down|all|on|confirmed|registered|set|covered
booked you|it|him|her|in|the
on its|the|their way
all done|sorted|set
went back
sent you|it|the|out
attached is|are|you
here's|here is|are the|your|a
done
""",
    "will": """
i'll|we'll|i will|we will|he'll|she'll|they'll|it'll|you'll
i|we|he|she|they|you|it will|shall
will call|ring|be|come|send|email|have|get|go|arrive|phone|let|write|give|post|visit|meet|collect|deliver|replace|refund|check|confirm|pick|bring|take|see|do|look|speak
i'm|we're|is|are going|calling|sending|coming|ringing|posting|bringing|putting|arranging
by noon|tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday|the|end|tonight|lunchtime|close|5|4|3|2|10|12
within the|two|three|five|an|24|ten|seven|a|one
this afternoon|morning|evening
on monday|tuesday|wednesday|thursday|friday|saturday|sunday
tomorrow|tonight|today
at 8|9|10|11|12|1|2|3|4|5|6|half|noon
""",
    "when": """
today|tonight|tomorrow
monday|tuesday|wednesday|thursday|friday|saturday|sunday
mondays|fridays
january|february|march|april|june|july|august|september|october|november|december
by noon|lunchtime|close|then|five|three|two|four|six|ten|eleven|twelve
by the end
within the|a|an|one|two|three|four|five|six|ten|24|48
in a|two|three|five|ten|a few minute|minutes|hour|hours|day|days|week|weeks
one|two|three|four|five|six|seven|ten|twenty|thirty|few minutes|hours|days|weeks
this|next|tomorrow|same morning|afternoon|evening|week|month
at half|noon|midday|nine|ten|eleven|two|three|four|five|six
half past|eight|nine
straight|right away
first thing
before the|noon|lunch|you
""",
    "vague": """
look into it|this|that
as soon as possible|we|i
asap
passed|forwarded|pass|forward it? this? your? on|to|along
will be in touch
be in touch
in due course
bear with
will hear|contact from|you
at some point
when we|i|they can|get|have|know
hopefully
should be
someone|somebody will|from
soon
we'll see
will see what
keep an eye
try to|our|my
at the moment
let's wait
in the queue
shortly
being looked
under review
working on
""",
    "answer": """
yes|yep|yeah
no
of course
certainly|absolutely|sure|definitely
it costs|is|takes|does|fits|will|comes|runs|was|has
costs|cost
we're|we|are open|do|have|can
that's|that is|would fine|no|possible|right|correct|fine
you can|may|could|don't
there is|are
no problem
you need|should
the price|cost|fee|total|deposit|answer|room|course|next
it's
""",
    "extra": """
on the house|us
free of charge
no charge
at no cost
went ahead
took the liberty
while i|we was|were|am|had
i also|have also|'ve also|even
i've|we've|i have also|thrown|popped|tucked|added|included|left|slipped|put|written|made|drawn
as a|by small|little|thank|gesture|way|token|present
for you anyway
stay|stayed|staying late|on|behind|open|after
after hours|work|closing
on my way|lunch|day
own time
drop|dropped|bring|pop|collect|deliver it|them|round|by|off|one
you didn't ask
to save you
so that you don't
thought you|it
in case
bonus
personally|myself
without asking|being
waived|waive
gift
even though
""",
    "grief": """
passed away|on
died|death|dying|dead
late husband|wife|father|mother|mum|dad|brother|sister|son|daughter|grandmother|grandfather|partner|uncle|aunt
funeral|widow|widower|bereave*|condolence*|hospice|probate|coffin|cremat*
lost my|our|his|her husband|wife|father|mother|mum|dad|brother|sister|son|daughter|baby|job|dog|cat|partner
diagnos*|cancer|stroke|chemo*|terminal
divorce*|separated|separating
miscarr*|stillb*
made redundant
had to be put
put to sleep|down
in hospital|intensive
accident
""",
    "objects": """
not what i|we|was|you
i was|were told|quoted|promised|assured|informed
told me|us
don't|do|can't|cannot agree|accept|see|understand|think
disagree
wrong|incorrect|mistake|error
unfair|not fair|ridiculous
overcharg*
charged me|us|twice|for|too|more|extra
shouldn't|should not|why|never have|be|pay|do|asked|ordered|agreed|received|signed|got
that's|that not|isn't right|true|correct|fair|what|on
isn't|not right|true|fair|acceptable|what|mine|my
but i|you|we|the|it|your|that
your website|email|colleague|brochure|advert says|said
refuse to pay
dispute
contrary
agreed on|was|that|price
""",
    "angry": """
unacceptable|disgrace*|disgust*|appalling|appalled|outrageous|furious|angry|fed|ridiculous|joke|livid
third|second|fourth|fifth time
disappointed|disappointing
waste|wasted
never again
complaint|complain
not good enough
how hard
still nothing|not|no
!!
""",
    "asks": """
please
could|can|would|will you|i|we|someone|somebody
i'd|we'd|i|we would? like|need|want|hope
i need|want|wish
let me|us know
tell me|us
looking for|to
hoping|wondering|wonder
want to
need to
any chance
is it|there
do you
""",
    "why": """
because|since|as
so i|that|we
my|our daughter|son|mother|father|wife|husband|back|knee|dog|boss|work|shift|train|flight|kids|children|mum|dad
due to
""",
    "again": """
as i|we asked|said|wrote|mentioned|explained
still waiting|haven't|no|not|nothing
you didn't|haven't|did|still answer|answered|say|said|reply|replied|told
my|other question|questions
once more|again
asking again
i asked|wrote|already|said|told|have
already sent|told|gave|said|asked|wrote|given
what about
and the|my|what
again
didn't answer
anyone there
but what
""",
    "declines": """
no thank|thanks|need
don't|do not? want|need|think
not interested|for|keen|sure|today|now|really|necessary
no i|just|that's
not for me
leave it
think about it
rather not
just the|want
happy with
i'll pass
maybe later|another
i said no
""",
    "other_way": """
any|is|isn't other|another|there way|option|anything|anyone|time|chance
could|can|couldn't|can't you|i|we not|at|just|maybe|perhaps
what else|else
so what|how
what can|do|am i|we
anything else|at|you
what do i
is there
or at
what if
really nothing
""",
    "pleased": """
thank you so|very
thanks so|a
so kind|helpful|much
wonderful|brilliant|fantastic|amazing|perfect|lovely|superb|excellent|marvellous|great|star|lifesaver|legend|fab
better than
didn't|did not|never expect
not expect*
exceeded|impressed|touched|moved
saved me|my|us|the
made my|our
above and beyond
really appreciate|helpful
best service
relief|relieved
cheers|ta
can't thank
hats off
tell everyone|my|all|friends
""",
    "unhappy_end": """
never mind
forget it
elsewhere
cancel then|it|the|my|everything
no use
won't be|come|use back|again
go|going|take|look somewhere|elsewhere|another|my
what a
pointless
fine then
leave it
not helpful|good|impressed
ombudsman|solicitor|lawyer|review
sorry i asked
""",
    "wants_advice": """
which would|one|is|do|of
what do|would you recommend|suggest|think
recommend|advise|suggest|advice
difference between
worth it|the|paying|having
does it|the have|come|do|include
what's|what is|are included|the|in
better
tell me more|about
suitable
should i
good for
looking for a|an|something
thinking of|about
how does|much
""",
}
