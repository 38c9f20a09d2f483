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
thank you so|very much
thanks so much|for|a|again|very
thanks, and
many|huge|big thanks
thanks for
thank you again
thanks again
appreciate you|your|that you
really|do|much appreciate
we|i appreciate it|your|you
grateful to|for|that
good|great|kind|helpful|right|sensible of|that|thing you to? got|wrote|write|asked|ask|told|tell|let|flagged|spotted|rang|called|came|raised|said|mentioned|checked|sent
it's|its good|great|kind|helpful of|that you
glad you asked|wrote|got|told|rang|called|checked|mentioned|raised|came|said|spotted|let
appreciated
cheers|ta for|mate|then|and|haha
thanks|thank a|so|ever|you|4|million|for ..  million|lot|much|ringing|writing|interest|that
thank god|goodness|heavens you
much obliged
made|make|making us|my|me|our ..  smile|day|morning|week
""",
    "sorry": """
sorry to hear|read|learn
sorry you|your|that|for|about|it|this|we|she|he|the
so|very|really|truly|terribly|dreadfully|awfully|deeply|genuinely sorry
i'm|i|we're|we am? are? sorry
sincerely? apologise|apologize for|that|to|unreservedly|sincerely
apologies for|that|from|again
my|our|sincere|please apologies|condolences|sympathies|sympathy|regret|apology
apology
must|can|can't have|be|feel been? so? really? very? a? hard|difficult|worrying|frustrating|upsetting|annoying|stressful|horrible|awful|disappointing|exhausting|painful|scary|easy|worry|nuisance|shock|blow|misery|maddening|unpleasant
must have been
what a horrid|horrible|rotten|miserable? nuisance|shame|pity|pain|fright|day|week|blow|worry|shock|mess|start|time|bother
that's|that|how|this is|sounds|must|be so|really|very|truly|how? frustrating|annoying|upsetting|worrying|horrible|awful|miserable|rotten|maddening|disappointing|stressful|infuriating|unpleasant|nasty
how frustrating|annoying|upsetting|worrying|horrible|awful|miserable|rotten|maddening|disappointing|stressful
not what you|anyone needed|needs|expected|want|wanted|hoped
no wonder you
thinking of you
i can imagine how|that|what|it|you
the last thing you|anyone
you deserved|deserve better
you|that shouldn't|should never|not have? had|have|happened
our|my fault|mistake|error
that was our|my
heart goes out
sorry for your loss
that's|that is on us|me
sorry you're|for|to|about|we|it|that|this|your|the|i
sad|sorry|gutted|awful|upset to|that|for ..  hear|see|lose|read|go
what a|rotten ..  day|luck|thing|pain|nuisance|mess
oh no|dear|lord|god|gosh
ouch|yikes|ugh|crikey
are you all? right|ok|okay
that's|three|a ..  long|no fun|rough|tough|hard ..  time|wait|one
no fun|joke
i'd be too|panicky|uneasy|cross|annoyed
bad luck
no|not wonder|surprised
""",
    "glad": """
glad to|you|that|it|we|the|she|he
delighted
pleased to
pleased you|that|it|with
lovely to|that|idea|news|choice|question|plan|of|you
how lovely|nice|exciting|wonderful|kind|sweet|thoughtful|delightful|marvellous
what a lovely|nice|great|wonderful|kind|good|beautiful|fantastic|super|sweet|brilliant|clever
great|good|wonderful|lovely|brilliant|fantastic|nice|super to hear|see|have|meet|be|know|read|talk|welcome
great|good|wonderful|lovely|brilliant|fantastic|excellent|nice|super|marvellous|cracking|sensible question|news|choice|idea|spot|thinking|plan|timing
congratulations to|on|both|and|from
congrats
congratulations
well done you|for|on|both|to
we|i're|'re|are|am|'m? looking|look forward to
can't|cannot wait to
very|most|warmly|warm welcome
welcome to|back|aboard|home
so|very|really happy|pleased|chuffed|thrilled|delighted
happy to hear|see|have|say|read
thrilled to|that|you
well spotted
a? real? pleasure
it|that will|would be a pleasure
made|makes my|our day
that means a lot
love to see|have|welcome|hear|help
love that|the|your
be great|lovely to see|have|meet
good for you
it'll be lovely|great|good
you've|you have made|chosen well|a|us
impressive
gladly
so|how|bit jealous|lovely|exciting|good|kind|nice
haha|lol|aw|aww|ooh|hooray
that's|that so|very|really|too ..  good|kind|sweet|lovely|generous of you
good on you
let's get|fix|sort|see|find ..  you|it|this|there|what
no|not trouble|problem|bother|worries at|all
my|a pleasure
""",
    "wish": """
have a lovely|great|good|nice|safe|wonderful|restful|super|fab|fantastic|happy|pleasant|smooth|relaxing|brilliant|peaceful|calm|quiet
enjoy the|your|it|every|yourselves|yourself|them|his|her|a
hope you|your|the|it|she|he|everything|that|they|this ..  feel*|enjoy*|well|better|soon|lovely|great|good|goes|go|fun|settles|heals|loves|love|eases|improves|wonderful|smoothly
i|we hope you|your|it|the|she|he|they|that|this
get|feel well|better soon
all the best
the very best
best of luck
good luck to|for|tomorrow|on|in|and|at
good luck with the|your|it|that exam|exams|move|race|interview|new|big|wedding|garden|project|test|day
happy birthday|anniversary|easter|christmas|new|retirement|travels|baking|riding|reading|gardening|painting
merry christmas
safe travels|journey|trip|home|drive|flight
take care of? yourself? yourselves?
take good care
speedy recovery
see you on|then|soon|at|tomorrow|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|there|both|all
fingers crossed
wishing you|her|him|them
wish you|her|him|them
my|our|warm|warmest|best|kind|kindest wishes|regards|love to
sleep well
rest well
bon voyage
happy to see you
warmly|warm regards
hope ..  well|better|ok|good|smiling|fun|lovely|helps
hope ur|u|you're|all's|all|you
safe|good luck
best of
all best
""",
    "any_help": """
just|please|do|or|then simply|just? shout|ring|reply|ask|write|call|drop|pop|text|message|say|email|phone|tell|holler
give me|us a? shout|ring|call|bell|buzz
drop me|us|in a? line|note|message
don't|do not hesitate|worry|be
not hesitate
any|other|further|more questions|question|queries
any trouble|problems|problem|difficulty|doubts|doubt|worries|bother|issues|concerns
anything else|at all|more|further
if you need|have|get|run|change|are|want|notice|spot|feel|see ..  anything|help|me|us|stuck|questions|hand|question|problem|trouble|call|ring|write|reply|shout|tell
if anything|something|it|that is|looks|feels|comes|changes|seems|goes|still|else|doesn't|isn't
feel free
happy|glad|here|pleased|always to help|talk|explain|answer|go|walk|listen
i'm|we're|i|we am? are? always? just? here if|for|until|to|all|on|any
can|may i|we help|do anything|you
help with anything
come|get back|straight to me|us|any
my|our direct|own line|number|extension
straight|directly|direct to|back|through me|us
ask for me|us
ring|call|write|text|reply me|us|any|here|to|directly
let me|us know if|how|whether|when|should|straight|and|what
i'm|we're|we|i a phone call|away|around
at any time
whenever you
shall i|we also? send|book|help|put|hold|ask|call|reserve|look|check
would it help
shout|holler|ping if|me|when|us|any
any bother|snags|probs|trouble|hassle|hiccups
how|what can i|we help|do
can|shall|could i|we help|bring|send|drop|come|get
come back whenever|any|to|with|if
here if|to|for|all|until|till
am|are|i'm|is here|around|in|available|there ..  if|for|until|to|all
help you with|through|at
gladly help|do|send
don't you worry
leave it|that with me|us
i'll|we'll gladly|happily
""",
    "cheerful": """
have a great|fantastic|wonderful|lovely|nice|super|fab|good|happy|amazing|fabulous|brilliant|sunny day|weekend|one|evening|week|afternoon|rest|time
happy days|holidays|friday|to|shopping|travels
how? so? exciting
yay|woohoo|hooray|yippee|whoop|awesome|fab|fabulous|super|smashing|hurrah
great|fantastic|wonderful|good news
enjoy your|the|a|every|life
celebrate
smile|smiling
cheer up
look on the bright
every cloud
life goes on
time for a fresh|new
fresh|new start|beginning|chapter
chin up
at least
bright side
no worries
lucky
perfect|great|brilliant|fantastic timing|choice
sunny
fun
have|stay a|an|lovely|great|fantastic|fab|fabulous|super|happy|safe|amazing|positive|sunny|pawsome ..  day|rest|event|week|weekend|time|one
stay fabulous|awesome|happy|positive|gorgeous|beautiful
fantastic|great|lovely|wonderful|fab event|day|week|time|occasion|celebration
party|celebration
thank you for choosing
🎉|😊|😀|🥳
""",
    "weary": """
as always|usual|ever at|in|this|every|with|on
as|like every year|week|month|monday|time|spring|winter|summer|day
every single|other|year|week|monday|day ..  people|customers|same|question|asks|asking|calls
we get|have|had|are|receive ..  these|those|calls|people|questions|emails|messages|requests|complaints|like ..  every|all|a|this
get|got|had|have dozens|hundreds|loads|tons|plenty|hundred|fifty|forty|thirty|twenty|a|ten of|these|calls|emails|messages|people|others|other
i|we only|just work here
i|we don't|do not|didn't make|set|write|decide the? rules|prices|system|policy|it|them
not my|our? fault|job|problem|department|decision|rules|idea|doing
there's|there is nothing|not i|we|much can|could|to
nothing i|we can|could do
everyone|everybody is|wants|asks|seems|thinks|complains|else|wanted|rings|calls|always|suddenly
it is what it
same|usual|old story|question|thing|problem again|every|as|old
yet another
another|one one? more? of these|those
here we go
run|rushed off our feet
up to my|our|the eyes|neck|ears|eyeballs
can't|cannot|can only do everything|so|be|much
only one|two|three|got|have pair|person|people|of us|human|hands|hours|me|here
i've|we've|i|we only|just got one|two
not the only one|person|customer
queue of|here|behind|is|people|today|as
been|it's been? mad|crazy|chaos|manic|hectic|nonstop|non-stop|bedlam|madness|rammed|bonkers
sigh
as you can imagine|see
other people|customers|patients|clients to|also|too|waiting
understaffed|short-staffed|overworked|overloaded
short of staff|people|hands
we|i're|are|am|'m swamped|snowed|buried|drowning|overwhelmed|short|flat|stretched
long day|week|shift
deal with this
not again
again today
when i|we get a? round|chance|minute|moment|to
have to wait
just wait
what can i say
whatever
i suppose
if i|we must
anyway
haven't got|had all|the|time|lunch
nearly|almost home|finished|closing|weekend
can't be everywhere
patience
we'll get to
join the club|queue
tell me about it
same|old story every|again|each|as
zoo|madhouse|bedlam|circus|nightmare in|here|today|at|out|this
everybody|everyone and his|her|their
since i|we started|began|opened
every autumn|winter|spring|summer|year|monday|friday|december|time|day since|the|we|it|they|somebody|someone|people
first|then the ..  then|emails|complaints
stack|stacks|pile|piles|mountain|backlog of|here|on
you're|you are the only|third|tenth|fifth|hundredth|second
who|ever ever|complains|complained
""",
    "irony": """
good luck with|finding|getting|trying that|it|anyone|anything
congratulations on|for reading|finding|noticing|discovering|working|managing|getting
bravo
surprise surprise
what a surprise
how surprising|shocking|awful|terrible|dreadful
sadly|unfortunately|alas|sorry we|i|my|our ..  mind|minds|crystal|psychic|clairvoyant|magic
mind|minds reader|readers|reading
read minds|thoughts|your
crystal ball
psychic|clairvoyant|telepathic|telepathy|mindreader*
of course you did|do|were|would|have
well done for|on reading|noticing|finding|spotting|getting
great|brilliant|good|nice detective
rocket science
last time i checked|looked
as if by magic
lucky you|us|me
imagine that
i'm|we're sure you|the|that|it ..  busy|hard|terribly|expert|know|better|important|knew
no doubt you|it
in an|a ideal|perfect world
we'd|we would|wouldn't all|we like|love|all
magic wand
if only it|life|everything|we were|was|could|had
oh dear
oh no
clearly you|the|an ..  expert|know|busy|better
wonders never
believe it or not
shocking|astonishing i|isn't|as
funny how|that|enough
strange how|that
thank you for explaining|telling|teaching|pointing|enlightening|the ..  job|business|lecture|work
thanks for the lecture|lesson|tip|advice
you|they'd be? surprised|amazed
who|how would|could have? thought|guessed|knew
a|bit of maths|reading|common
common sense
apparently
obviously you|we|the|that
welcome to the|real real|world|adult|club|winter
poor you
how very
heaven forbid
by all means
fancy that
as if|though we|i|it
shock|shocking horror
well|oh somebody|someone|surely|there's|that's|isn't|of|aren't
must have imagined|dreamt|magic
fairies|elves|pixies|magic|santa
with all|the due|greatest respect
believe|trust|think me|us|it|what|you ..  like|want|will
bravo|genius|sherlock
i see one|only|no|just
""",
    "cold": """
noted
see|find attached|enclosed|above|below
please find|refer|note|see
as per
be advised|informed|aware
per our|the|your|clause|section|policy|terms
your|the matter|request|case|enquiry|complaint|query|ticket|application|message|email|claim|submission has|is|was been? logged|processed|recorded|closed|noted|received|registered|forwarded|rejected|declined|dealt|answered|reviewed|being|under
has been logged|processed|recorded|closed|noted|received|registered|rejected|declined|filed
no further correspondence|action|comment|steps|information
this is to inform
we hereby
hereby
please be
in accordance with
the above|aforementioned|undersigned
duly
refer to|back
case|ticket|matter|request|thread|file|order closed|rejected|declined|complete|completed|resolved
is|now|considered closed|final
that's|that is all|it|final
as stated|above|indicated|advised|specified
do not reply
not available|possible|applicable|our|my
not refundable|eligible|us|here
ok
okay
n/a
read the
see website|site|terms|faq|above|price|list
website
use the form|portal|app|website|link
fill|complete in|out|the form
no refund|refunds|exceptions|discount|idea
next
we|i assume|take ..  settled|closed
kindly
dear customer|sir|madam
pursuant|regarding|concerning your|the
you|to will|must|have be|wait ..  notified|contacted
must be submitted|made|sent|received|paid|completed
decision|answer|reply stands|final|remains
you have been
allow up|five|ten|28|14|21|10
submitted via|through|online|in
standard procedure
are|is not processed|accepted|considered|entertained|possible|movable|negotiable|dealt
residents|customers|guests|members|users|tenants|passengers|patients|parents|clients|employees|staff are|is|must|should ..  reminded|requested|asked|advised|informed|required
out of order|service|scope|hours
need|have to ask|go|contact|call|use|fill|apply ..  then|for
line|decision|charge|price|rule|answer|rules stays|stands|remains|is|are
is correct|due|final|payable|required
applications|requests|complaints|claims|letters|forms are|must|can|should|is
""",
    "insider": """
my|our|a|the|your|another|one|some|this|that? colleague|colleagues
colleague|colleagues
the|our|my|your workshop|reception|receptionist|warehouse|office|driver|technician|engineer|manager|boss|kitchen|lab|stylist|fitter|courier|dispatch|payroll|branch|trainee|apprentice|intern|temp|assistant|nurse|doctor|dentist|hygienist|planner|planners|surveyor|installer|installers|developers|developer|secretary|cashier|mechanic|mechanics|teacher|trainer|coach|porter|cleaner|cleaners|chef|waiter|clerk|adviser|advisor|agent|salesman|salesperson|rep|supervisor|director|partner|owner|guy|girl|lad|chap|lady|youngster|newcomer|student|caretaker|concierge|housekeeper|housekeeping|pharmacist|plumber|electrician|decorator|painter|carrier|supplier
the|our|my|your sales|accounts|finance|billing|booking|bookings|support|delivery|planning|design|online|claims|technical|night|day|evening|weekend|legal|marketing|logistics|maintenance|hr|it|front|admin|service team|people|department|staff|desk|colleagues|lot|shift|side|guys|lads|office
the lads|girls|boys|guys|folk|lot|others|new|young ..  in|at|from|on|upstairs|downstairs|one|girl|lad|guy|chap|there
head office
front desk
sales|finance|billing|facilities|legal|marketing|logistics|procurement|accounts|dispatch|maintenance|payroll|hr|reception|it did|do|have|has|had|never|always|are|is|were|was|again|forgot|promised|told|sent|made|got|put|keep|don't|didn't
previous|former|last|new|old|temporary team|adviser|advisor|agent|manager|technician|engineer|stylist|girl|guy|lad|receptionist|colleague|trainee|assistant|installer|handler
whoever took|wrote|did|told|booked|sent|dealt|spoke|set|packed|fitted|answered|served|cut|entered|typed|made
someone|somebody here|in|on|at|from|down ..  office|shift|team|warehouse|accounts|reception|sales|here|branch|department
day|night|weekend|morning|early|late|evening shift|crew|staff
other|another|different|next|whole department|team|branch|office|shop|store|depot|shift
the person|woman|man|lady|one who|you|that ..  took|wrote|told|booked|sent|dealt|spoke|served|answered
he|she is|was|does|has always|never|new|not|often
junior|trainee|apprentice|temp|intern|newbie
they're|they|over|down|up|out back? there|upstairs|downstairs
platform|data|network|security|events|estates|pharmacy|nursing|catering|housekeeping|content|product|field|install|installation|repairs|claims|collections team|people|guys|lot|department|crew|lads|staff
""",
    "other_customer": """
another|one other|different client|customer|patient|lady|gentleman|guest|family|couple|tenant|member|parent|mother|father|pupil|student|woman|man|buyer|seller|resident|owner|caller|chap|guy|bride|passenger|employee|company|subscriber|shopper|policyholder|driver
another|one|our|some|certain|two|several client|clients|customer|customers|patient|patients|lady|ladies|gentleman|guest|guests|family|families|couple|couples|tenant|tenants|mum|bride|brides|woman|man|mother|father|pupil|resident|residents|buyer|buyers|caller|employee|bloke|chap|elderly|regulars
one|another of our|my regulars|clients|customers|patients|guests|members|tenants|neighbours|residents|ladies|families|brides
a|an older? young? elderly? certain? lady|gentleman|woman|man|chap|bloke|bride|mum|family|couple|client|customer|patient|guest|tenant|colleague|neighbour|guy|pensioner|student|teacher who|whose|from|last|in|we|with|here|came|on|once|two|three|around|down|did|had
the|your|our previous|last|former|next|other|first tenant|tenants|owner|owners|client|customer|guest|guests|buyer|couple|patient|family|lady|gentleman|occupant|occupants
your neighbour|neighbours|neighbor|neighbors|neighbour's|upstairs|downstairs
neighbour|neighbours in|at|on|above|below|opposite|from|downstairs|upstairs
next door
the person|people|lady|gentleman|man|woman|couple|family|chap|guy|bloke|customer|client|patient|guest|tenant|tenants before|after|upstairs|downstairs|next|ahead|opposite|who|whose|in|on|from|at ..  had|you|number|flat|room|floor|door|came|did|was|were|street
someone|somebody|one else|who|in|from|on|at|the ..  street|building|came|had|week|did|bought|tried|last|month|village|road|yesterday|bride
had a|one|an|another client|customer|lady|gentleman|patient|couple|family|guest|chap|woman|man|bride|guy|gent|elderly|young
had one|someone|somebody
we|i had|have|get|got a|one|somebody|someone|another|two|people ..  who|last|with|here|came|in|yesterday
mrs|mr|ms|family has|had|from|in|next|down|upstairs|on|at|was|who|did|also|across|came|and
flat|house|number|room 1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|18|20|22|two|three|four|six|seven|nine|twelve ..  had|have|has|did|owes|always|never|complained|owe|complain|behind
his|her wife|husband|divorce|debts|illness|mother|son|daughter|hair|weight|hip
a|one|the certain|young|old|poor|famous|very|well-known? gentleman|lady|chap|fella|bloke|boy|girl|lad|widow|couple|family|professor|teacher|headmaster|footballer|player|actor|singer|farmer|councillor ..  who|whose|from|in|last|with|this|here
poor|old|that mr|mrs|ms|miss|dr
the last|previous|other firm|lot|people|crowd|company|man|lady|woman|couple|family|group|party|owner|tenant|one|guests|band ..  who|that|in|had|left|used|before|on
we|i had|have|'d|'ve the|a|another ..  family|at|in|from|whose|who|over|boy|girl|man|woman|gentleman|lady|last|here
we|i've a|one gentleman|lady|chap|man|woman|customer|family|client
in|from|on your own? street|village|close|road|building|town|block|class|office|team ..  has|had|who|is|was|did
mr|mrs|ms|miss|dr ..  from|who|next|over|at|down|up|in|across|these|doesn't|has|had|fell|upstairs|opposite
that|this man|woman|lady|gentleman|couple|family|customer|client
the lot|people|ones in|at|from|next|over
you know monica|who|mrs|mr|the
last summer|winter|spring|autumn|year|christmas we|a|i|one
your neighbour|neighbor mrs|mr|ms|has|is|across|told|did|had
somebody|someone famous|well-known|rather
""",
    "criticism": """
never gets|get|reads|read|listens|listen|answers|answer|remembers|remember|checks|check|bothers|bother|tells|tell|writes|write|knows|know|updates|picks|looks|thinks|think|manages|tidies|cleans|does|do|pays|turns|passes|learn|learns
always forgets|forget|late|rushes|rush|gets|get|leaves|promises|promise|moans|complains|complain|books|double|loses|mixes|messes|makes|wrong|behind|in|trouble|skips|something|hurries|takes|leave|make|muddle|slow|blames
forgets|forgetful
forgot again|as|to|completely|about|it|your
keeps|keep forgetting|making|mixing|getting|losing|promising|doing|sending|messing|putting|booking|skipping
is|are|was|were|bit|rather|so|too|very|really|pretty|quite|just|terribly|a|being|been|notoriously careless|sloppy|hopeless|useless|lazy|slow|clueless|unreliable|difficult|chaotic|incompetent|awful|dreadful|rude|impossible|scatterbrained|disorganised|disorganized|shambles|nightmare|messy|fussy|unreasonable|stingy|dodgy|muddled|hasty|overwhelmed|inexperienced|green|stubborn|moody|sulky|scruffy|loud|drunk|demanding|pushy|cheap|mean|weird|odd|terrible|rubbish|pain
careless|sloppy|hopeless|useless|lazy|clueless|incompetent|scatterbrained|disorganised|shambles|bungling|slapdash|dopey|dozy
not|isn't|aren't|wasn't|never the|exactly|known|our|very|too|always|really|quite best|brightest|sharpest|fastest|most|quickest|careful|for|reliable|good|strongest|bothered|accurate|thorough|punctual|organised|his|her|their|strong|interested
no|not a idea|clue what|how|about|of|where
haven't|hasn't a clue|the
should have known|checked|told|read|done|noticed|spotted|asked|caught|written|passed|rung|booked ..  but|and|really|before|ages|frankly|him|her|it
can't|couldn't|won't be bothered|trusted|relied
couldn't be
didn't|doesn't|don't|hasn't|haven't bother|pay|care|concentrate|read|listen|understand|bothered|learned|learnt|know ..  attention|properly|anyone|anything|all|clue|again|notes|emails|what|half|job
not paying attention
left hand
their|her|his fault|mess|doing|incompetence|carelessness|usual|own fault
got|gets|get|getting|had it|this|that|your|things|everything|the ..  wrong again|before|as|every|all|always
messed|mucked|botched|bungled|cocked|screwed|fouled|fluffed|slipped|stuffed up? it|this|your|that|again|the|things
make|makes|making|made a|such|hash|more|these|the mess|hash|muddle|mistakes|pig's
mess|muddle|hash of|up
between you|us|ourselves and? me
typical
typical|usual of|for him|her|them|sales|accounts
that lot
can't tell one
if you ask me
to be honest|frank she|he|they|that|sales|our
frankly
what she|he|they|was were|was|is thinking|doing
always in|too a? hurry
in a? hurry|rush
off sick again
not|isn't|aren't up to the? job|scratch|standard
bit of a character|nightmare|pain|mess|disaster|nuisance|handful|problem|moaner
won't be here|with long|us
takes|taking|take ages|forever|his|her|their time
drags|drag|dragging their|his|her feet
on another planet
i keep|kept|have|'ve|am|'m telling|told|asking|asked|reminding ..  them|him|her
i've told|warned|reminded|asked them|him|her
how many times
head in the clouds
new and|here|to ..  still|mistakes|wrong|know
don't|doesn't|do not talk|speak to each
wouldn't|would not trust|let|know|recommend
wrong again
again and again
half asleep
asleep
daydream*
out of|beyond their|his|her depth
your|my stylist|colleague|adviser|previous got|did|made|was ..  wrong|mess|badly
badly done|cut|fitted|trained
botch|botched
poor|shoddy|terrible|awful|dreadful|appalling work|job|workmanship|memory|attitude|organisation
moan|moans|moaned|moaning|whinge*|whine*|shouted|shouting|tantrum|scene|kicked up|off|about
temper
cheeky|nosy|gossip
behind with|on ..  rent|payments|bills
blames|blaming
can't|couldn't|cannot|cant|couldnt|won't|wouldn't ..  save|organise|organize|spell|count|type|find|add|lose|boil|read|run|trust ..  life|lives|elephant|bed|calendar|map|brewery|egg|to|up
can't|couldn't|doesn't|don't|cant|didn't know|tell|knows? one? a|his|her|their|one ..  from|end
trigger-happy|heavy-handed|ham-fisted|cack-handed|two-faced|thick|dim|dozy|gormless|daft|snooty|stuck-up|grumpy|miserable|bossy
that's|there's|this is|what you|happens ..  get|when|happens|with|for ..  when|if|you
things|letters|emails|requests|everything go|goes|disappear|vanish|die|get ..  there|die|black|lost
bless her|him|them|his|their
that's ..  for you|all
could|would have|'ve throttled|strangled|murdered|killed|screamed|wept|kicked
world of his|her|their own
away with the fairies
in a dream|daze
work|works|working round|around him|her|them
as usual|ever|always|per asked|forgot|nobody|didn't|did|told|late|no
asked|told|consulted|listens nobody|no
has|have|had|having trouble|problems|difficulty with anything|numbers|reading|everything|computers|time
swear|i that|swear ..  bloke|lad|man|lot|woman|one
that|those bloke|lot|fella|fellow|crowd|shower|clown|clowns|cowboy|cowboys|muppets|idiots|fool|joker|jokers
over|down|up there they|honestly|nobody|it
like a barn|pigsty|tip|bomb|zoo|circus
not to let|trust|leave
know better than
too young|old|busy|posh|proud|lazy|fond
never was|been|were|did|had ..  good|great|strong|any
on his|her|their phone|phones|lunch|break ..  half|all|again|instead|rather
shows
these days
god|lord|heaven|goodness knows|help
don't ask|get me
say no more
enough said
say|tell me no|about
how hard can
would argue|moan|complain|row
miser|mean|tight-fisted|tight|skinflint
fell|fallen|falling out with
dropped out
gave up on|years
beyond me
leaves a lot
should|ought to know better
not again|their first
sulk|sulks|sulking
""",
    "tale": """
had|has|with|got|having exactly? the|a|that same|similar|identical ..  problem|thing|issue|trouble|question|case|fault|leak|model|operation|situation|colour|treatment|surgery|complaint|experience|mix-up|idea|trip
came|come|comes in|to|back|here with|last|on|yesterday|this|for|in|crying|furious|shouting
left|leaving him|her his|for|wife|husband
divorce|divorced|divorcing|affair|separated|pregnant|bankrupt|bankruptcy|drunk|drinking|arrested|jail|prison
lost his|her|their|the|a|everything deposit|job|husband|wife|house|home|money|licence|baby|savings|hair|place|whole|case
didn't|did|hasn't|haven't|not|never|don't|won't pay|paid ..  rent|bill|months|invoice|all|him|time|us|up
owes|owed|arrears|debt|debts us|for|with|months
crying|cried|tears|sobbing|wept
the other day|week
ended up in|with|at|paying|having|buying|losing|spending|back|coming
turned out
went bankrupt|bust|mad|ballistic|red|green|orange|wrong|home
was|were|is absolutely|really|so|quite|very furious|livid|mortified|delighted|thrilled|embarrassed|orange|green|hysterical|ashamed|devastated
she|he|they|who|we tried|thought|insisted|refused|waited|ignored|wanted|chose|bought|sold|lost|cried|complained|skipped|cancelled|forgot|regretted|came|did|ended|had|has|went|got|left|paid|took
whose wife|husband|son|daughter|dog|mother|kitchen|boiler|car|flat|hair
in the|your|exactly? same|position|situation|boat|street|building
hip|wig|affair|debts|tummy|surgery|operation|botox|implants|diet|weight|incontinence|haemorrhoids|depression|alcohol|drugs|lice
last|this|just week|month|year|spring|summer|autumn|winter|tuesday|monday|thursday|friday|saturday
yesterday
two|three|few|couple weeks|months|days|years ago|back
she|he's|is|was|has got? eighty|ninety|seventy|deaf|widowed|elderly|overweight|going|terribly|ill|on|had|a|been
for months|weeks|years
fell|falls|slipped|tripped|broke|collapsed|fainted|burned|burnt|drowned|dropped|choked in|on|off|his|her|down|out
in tears|debt|hospital|prison|court|rehab|floods|pieces
hum|hummed|humming and
cut|cutting off|out his|her|the
whose mother|father|wife|husband|brother|ex|boy|girl
whoever he's|she's
seeing someone|this
ran|running off|away|up
sued|suing|evicted|sacked|fired|caught|arrested
rings|ringing|phones|calls daily|every|in|us|twice|constantly|day
stood over|there|here
""",
    "blame": """
as i|we already|have|'ve|had? said|told|mentioned|explained|wrote|stated|pointed|informed|indicated|advised
as already|previously|clearly|repeatedly|stated|explained|mentioned told|explained|mentioned|said|stated|written|informed|above|in|before|advised
like i said
i've|we've|i|we have|had? already|just|now|previously told|said|explained|mentioned|answered|informed|written
already told|explained|said|mentioned|answered|informed to? you|to|this|that|it
you should have|really|know|of|'ve|always|perhaps
you ought to
you|you'd could|might|need|needed have|to? ..  checked|read|told|asked|said|mentioned|rung|booked|looked|thought
had you|had? read|checked|told|asked|called|booked|looked|done|followed|mentioned|let|rung|come|kept|opened|sent|paid|ordered|waited|taken|bothered|listened|measured|registered
if you|you'd|you've had|'d|only|have? just|only|actually|bothered? read|checked|told|asked|called|booked|looked|done|followed|mentioned|listened|bothered|rung|ordered|measured|wanted|kept|paid
you'd|you would|might have|'ve known|seen|noticed|had|realised|found
you|customer failed|forgot|neglected|omitted|ignored|overlooked|misread|misunderstood|misheard|left|missed
you|you've|have not|n't|clearly|obviously|simply|evidently read|tell|check|mention|follow|look|say|ask|give|let|book|misread|didn't|haven't|missed|forgot|ignored
you didn't|did|haven't|never not? read|tell|check|mention|follow|look|say|ask|give|let|book|bother|listen|think|pay|answer|provide|fill|enter
you must have|not|surely pressed|misread|done|forgotten|entered|deleted|ticked|been|missed|misunderstood|read|know|mixed|confused
you|you'll|simply need|have|must to? understand|realise|realize|remember|learn|accept|appreciate|bear
your own|doing? fault|choice|responsibility|mistake|doing|risk|decision|error
user error|fault|mistake
your|customer's|driver's mistake|error|fault|oversight|carelessness|doing|problem|negligence
next time please|you|do|just|it|simply|i'd|try|we'd ..  read|check|book|call|ring|make|look|listen|think|tell|earlier|advance|sooner|careful|carefully
in|for|the future|next ..  read|check|make|look|ensure|careful|advance|earlier|please
please|do|just|try|always|actually|kindly read|check|look ..  properly|carefully|first|again|before|thoroughly|next
read the|it|them|your|my|our|what|to ..  carefully|properly|again|before|first|thoroughly|next|end|print|signed
perhaps|maybe|possibly|evidently|clearly|obviously|apparently you should|didn't|misread|missed|weren't|could|forgot|overlooked|haven't|pressed|were|skipped|misunderstood|confused
clearly|plainly|quite|expressly|explicitly|perfectly states|stated|says|said|written|told|marked|shown|clear|visible|explained|displayed|printed
it's|it|is|was|terms|website|confirmation|email|contract|sign|all clear|clearly|obvious|stated|there|black|plainly|simple ..  in|on|black|website|confirmation|email|to|enough|for|read
it|which|that|the says|does|did say? so|right|clearly|there|on|in
black and white
if|when people|customers read|would|don't|only|listened|didn't|bothered|can't|turn|leave|book
you were|have been? told|informed|warned|given|advised|reminded ..  at|when|clearly|before|twice|by|in|that|about|already|of
was|were|been|has clearly? already? explained to you
you agreed|signed|accepted|ticked to|it|for|the|this|that|our|off
i|we can't|cannot help|be|do|work it|that|responsible|magic|guess|know if
we can only go|help|work|act by|if|with|when
not our|my|the|a fault|problem|responsibility|mistake|concern|doing
you can't|cannot|can|could|should|shouldn't|mustn't hardly? not? expect|just|simply|blame|complain|be surprised
you people
you|you'll will|would have to understand|appreciate|realise|accept
like everyone|everybody else
most|other|all|everyone|everybody people|customers|clients|else|others|patients|parents manage|manages|read|reads|know|knows|understand|don't|have|find|finds|remember|copes|cope|follows
surely you
what did|do|were you expect|expecting|think|thinking
you left it|this too|so|until|to|very
a|simple|quick|little glance|look|bit at|of|reading ..  would|have
it's|is|be important to|that read|you|customers|to
for the second|third|last|hundredth|umpteenth time
i|we|can only repeat
repeat|repeating myself|ourselves|that|what|again|once
once again
again the|i|we|as|it
should|could have been? thought|asked|checked|read|said|told|mentioned|noticed|booked|come|called|written ..  before|earlier|sooner|that|then|first|at|when|advance|carefully
that's|that|this|which is|was|'s your|up|down to? you|responsibility|own|choice|decision
responsible for|yourself|to
your responsibility
not read|follow|listen|check the|our|instructions
properly|correctly if|as|then|first|you
next time
everyone|everybody|anyone|anybody|any|people should|would|ought|does|do|can|could ..  know|knows|expect|understand|see
kindly|do read|check|look|use|note|consult|refer
might|could have thought|considered|mentioned|told|asked|checked|read
evidently|clearly|obviously|plainly|apparently did|have|you|not|didn't|was ..  not|turn|read|you|misread|missed
people|customers|some|you do? tend|tends|choose|like to think|believe|assume|complain|live|forget|blame
look|do|use ..  like everybody|everyone
if you'd|you had|you've|you ..  correctly|properly|in time|on time|carefully|right|it would|we would|wouldn't
what|when people|you choose|chose|sign|live|book|buy|expect ..  expect|near|next|expecting
only have|got yourself to
you're the|you are|only one|person ..  who|ever|that|complains|complained
rules|rule are|is rules|the|there
same|just for|as everyone|everybody|all
before you sign|signed|booked|book|buy|bought|order|ordered|complain
the back|front|second|first|bottom|top of the|your bill|page|letter|leaflet|ticket|form
given|sent|handed|emailed you|to you|with ..  leaflet|terms|when|at|clearly
it's|it says|is|was|all in|on|there|says your|the|there ..  induction|leaflet|contract|terms|handbook|website|email|letter|label|box
""",
    "contradiction": """
that's|that|this|it's|it is|was|'s? simply|just|plainly|absolutely|completely|flatly|quite|clearly? not|untrue|wrong|false|incorrect|nonsense|rubbish|impossible|ridiculous true|correct|right|possible|so|what|the|how|happened|accurate|case
that's|that|this|it is|'s|was? simply|just|plainly|absolutely|completely untrue|wrong|false|incorrect|nonsense|rubbish|impossible
not true|correct|so|accurate|the case
you're|you are|were|have is? simply|clearly|quite|just|completely|obviously? wrong|mistaken|confused|misinformed|incorrect|confusing|misremembering|imagining
no you|we|it|they|i|he|she|there|that didn't|did|weren't|were|haven't|have|wasn't|isn't|never|can't|don't|aren't|is
that|this|it can't|cannot|couldn't|could|can not? be|have|possibly
impossible
nonsense|rubbish|absurd|untrue
we|i never|certainly|definitely|did didn't|not? said|say|promised|told|received|agreed|quoted|offered|made|mentioned|promise|tell|agree
nobody|no-one|no one|none here|told|said|would|promised|of|in|else ..  told|said|promised|would|complained|complains|had
that|this|it|such didn't|never|did happened|happen|existed|said
simply|just|plainly|definitely|certainly|absolutely not true|right|possible|wrong|the|correct|so|what|how
incorrect
i|we doubt|don't|can't that|think|believe|see ..  so|that|how|happened|true|you|possible|likely
you|we|our|the|there must|are have mistaken|been|misheard|no|confused|misread
wrong
there was|is|were|has|'s no|nothing|never|been such|mistake|error|wrong|fault|problem|agreement|promise|appointment|delay
you never|didn't|did|have|haven't told|said|asked|mentioned|sent|paid|ordered|called|rang|gave|not|informed|say|tell|send|ask|call
our|the system|records|prices|scales|meters|machines|systems|invoice|technicians|drivers|staff|bills|meter don't|doesn't|do|never|is|are|cannot|does not? lie|make|wrong|correct|right|err|mistakes
is|are|was|were correct|right and|as|full|final|you|period|therefore
end of|full story|discussion|stop
no discussion|debate|argument
period
not up for|open
that's final
i know what
we|i both know
i'm|we're telling|not|afraid you|going|wrong
there|we|i was|were|saw|see|have|find no|only|nothing ..  such|one|record|sign|trace
it|that|this did|does|was|is|could not|n't happen|happened|occur|leave|come|true|us
we|i deny|reject|dispute|refute
if|what he|she|they says|say|said ..  it's|is|then|goes
i|we only? see|have|saw|can see|find only|one|no|nothing|two
somebody|someone|you must have imagined|dreamt|dreamed|invented|made
imagined|imagining|dreamt it|things|that
stands|stays|stand|correct as|the|and|it|line|price|charge|is
otherwise|different|differently says|say
says otherwise|different|differently
""",
    "insult": """
ridiculous|childish|stupid|pathetic|hysterical|ignorant|petty|idiot|dramatic|absurd|laughable|clueless|paranoid|greedy|rude|silly|unreasonable|immature|naive|hypocritical|touchy|oversensitive|sensitive|melodramatic
calm|cool|settle down|yourself|off
keep your hair|voice|shirt
are you serious|joking|kidding|deaf|blind|always|incapable|sure|able
some people
certain people|customers
people|customers|clients|types|men|women|parents like|of you|your
get a grip|life
grow up
fuss|fussing|fussy
your|that|such|with tone|attitude|manners|manner|language
watch your
don't|do|no|stop|quit be|get|need|make|making|being so|silly|such|a|dramatic|to|difficult|upset|worked|hysterical|scene|fuss|ridiculous|excited
over|about|for a|few|some|such measly? trifle|pennies|pounds|quid|euros|nothing|trivial|little|scratch
storm in a
making a fuss|mountain|scene|drama
first world problem|problems
drama|mountain|molehill
can't|cannot|can|unable you not? read|count|understand|follow|hear
even a child
a|any child|five-year-old|toddler|grandmother can|could|knows|understands
learn to read
what is|part wrong|of
nothing better to
too much time
big|grown adult|adults|boy|girl|up
seriously
honestly
really
not the sharpest
simple enough for
so|that|too hard|difficult|complicated|much to|is|for
get|got|getting|worked over|up|yourself it
spoilt|spoiled|entitled|precious
clients|customers|people|tenants|those like you
theirs|own|belongs road|world|place|to
what planet
yourself
dither|dithering|whinge|whingeing|moan|moaning|whining
""",
    "understand": """
i|we can|do|completely|fully|really|quite|totally|absolutely|certainly|well|very|much? understand|see|appreciate|hear|get|agree|accept
understand|appreciate|see why|that|how|your|completely|the|you|what|where|this
understandable|understandably
you're|you are? quite|absolutely|completely|perfectly|dead|entirely|totally? right|correct
right to|that|about|and|on ask|question|raise|query|check|be|expect|you|point|the|complain|that|it|this|challenge
fair|valid|reasonable|legitimate|good|sensible|sound|excellent point|question|enough|comment|challenge|concern|query|objection|request
can|do see how|why|that|where|what|it
see why|how|what|where|that
take|accept|acknowledge|respect|note|hear your|that|the|you point|view|position|frustration|concern|decision|opinion
have a point
in your shoes|place|position
i'd|i would|anyone|anybody|i|we feel|be|think|have|would|'d the same|annoyed|cross|too|question|upset|surprised|frustrated|wonder
reasonable to|of|that|assumption|expectation
i can tell
not what you|we|anyone
makes|make|made sense
that's|that|this|thats is|'s? exactly? how|what it|you reads|looks|sounds|must|saw|read|remember|heard
well worth asking|checking
see it|things|this|the|that differently|another|your
differently
i|we know|realise|realize|recognise it's|this|that|how|it|the|you ..  frustrating|annoying|not|disappointing|hard|much|difficult|long|feels|look|isn't|lot
confusing|unclear|misleading|ambiguous
could|should|can|might have been? be? worded|clearer|explained|said|put|written|told|more|better
not|isn't|wasn't|aren't clear|obvious|clearly|easy enough|from|to|at|how
i|we believe you|that
no|not doubt|question|doubting that|you|your|about
thank you|thanks for raising|questioning|checking|challenging|pointing|querying|being|your ..  honest|frank|patience|it|this|that|out
looks|sounds|seems|feels like|that|as|different|odd|strange|a|unfair|high|double|wrong ..  you|your|outside|first|from|paper|side
i|we|i'd|would follow|thought|think|read|see|feel|want|take|be ..  you|the same|it explained|too|uneasy|way
the same when|if|as|myself|in
don't|do|not|never doubt|doubting|suggesting|saying|question|argue|blame
won't|not|don't|rather argue|arguing|quarrel|fight
may|might|could well be|have|been? right|us|our|ours|true|both|wrong|misled
could|might|may be|have been? our|us|me|ours|both
you|you've know|remember|every|kept|counted|cleaned|read|noticed ..  right|yourself|differently|years|it|photos
every right|reason to
big|long|hard|lot|difficult jump|time|wait|rise|of ..  agree|too
i|we agree|grant|admit|accept|concede
fair|reasonable|good enough|point|question
i'd be|feel|have|want|think ..  too|same|uneasy|annoyed|cross|panicky|upset
""",
    "facts": """
invoice|contract|agreement|quote|quotation|estimate|log|record|records|meter|statement|receipt|order|tracking|report|confirmation|recording|notes|photo|photos|scan|readings|bill|job sheet? shows|says|lists|covers|states|has|gives|includes|from|dated|was|is|confirms|show|say|signed|records|for|of
made up of
broken|break|breaks down
the reason|difference|background|explanation is|for|was|why|we|that|between|comes
here's|here|this is|are how|what|why|the|where ..  it|happened|up|calculated|breakdown|figures|figure|came|comes|adds|we
breakdown
because the|it|that|we|of|under|your|our|this|these
according to
i've|i|we've|we have|just? checked|looked|gone|compared|pulled|listened|reread|went|added|read|traced|verified ..  the|your|at|through|into|both|it|back|again|up|with|recording|record|records
on our side|end
what happened is|was|here
consists of
comes|came from|out|to
calculated|based|worked|charged|billed per|from|on|by|for|at|out|as
copy|photo|scan|recording|log|screenshot|transcript of|attached|from
signed|agreed|quoted|confirmed|ordered|delivered|logged|measured|recorded on|at|by|in|the
on the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
from|between|of|since|dated 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31 january|february|march|april|may|june|july|august|september|october|november|december
clause|section|paragraph|page|line|point|article 1|2|3|4|5|6|7|8|9|10|11|12|13|14
covers|includes|included|excluding|excludes|including|plus vat|labour|parts|the|both|only|two|delivery|fitting|tax
the law|regulation|regulations|rules|manufacturer|standard|tariff|deposit|fee|amount|figure|sum|total|price|charge requires|require|says|is|was|for|covers|set|allows|includes|consists|pays
that|this|it means|explains|includes|covers|was|adds|leaves
happened was
the|that|those|these two|three|amounts|lines|figures|entries|charges are|is|were
""",
    "recommend": """
i'd|i|we'd|we|would|can|could|do|my|also? recommend|recommends|recommended|recommendation
recommend
my|our recommendation|suggestion|advice|tip|pick|favourite
i'd|i would|we'd|i'll? personally? suggest|go|pick|choose|opt|advise|steer|lean|start ..  for|the|with|towards|you|a
i|we|would|can|may|might suggest a|the|you|our|that|something|adding|taking|trying
would|might|may|could|will|should suit you|your|him|her|both
would|might|could you|be|is ..  like|consider|interested|perfect|ideal|worth ..  our|a|the|an|for|to|adding|in
suits|suit you|your|people|dry|small|someone
ideal|perfect|right|great|good|made|best for you|your|this|that|him|her|someone|people|what|a|small
better|best|right option|choice|fit|suited|bet|one|deal|value|model|plan|solution|product for|is|would|you|here|on|in|with
best|better option|choice|fit|bet|deal|value
we|i also? offer|sell|stock|have|do|provide|carry|run a|an|our|two|three|also|the|several|great|some|special|package|new|service|extended
the|our|a|an|your|new|premium|gold|silver|basic|standard|comfort|plus|family|service|maintenance|annual|extended|care|full|protection package|packages|plan|plans|bundle|tariff|membership|subscription|upgrade|add-on|warranty|insurance|cover|protection|contract|range|treatment|voucher|loyalty|programme
upgrade|upgrading to|for|now|you|your
extended warranty|guarantee|cover
add-on|extra|add-ons|optional extra
why not
how|what about|if a|an|our|adding|the|you|trying|taking
have|did you considered|thought|consider|tried|know|think ..  about|our|a|of|the|that|upgrading|adding
you could|can|might|may also? add|upgrade|opt|take|have|get ..  our|out|the|a|an|for|to|package|plan|extra|as|with
worth looking|considering|having|a|adding|taking|thinking|trying|getting
go for the|a|our|something
special|current|great|exclusive|spring|summer|winter|autumn|christmas|introductory|seasonal|bundle offer|deal|price|discount|promotion|offers
discount
popular choice|with|option|model
bestseller|best-seller|best-selling|bestselling
try our|the|a|it|one
comes|come with a|an|the|its|our
our|the new|best|top|own|most|premium|signature|gold|latest|deluxe|exclusive|bestselling|flagship
of the two
between the two
the first|second|smaller|larger|cheaper|dearer|other|middle|lighter one|is|would|option|model|will
take the|our|a|both|one|advantage
if i were you
in your|that case i|the|i'd|we
enough for you
i|we could|can|would|'d|put|throw|include add|fit|book|include|offer|sign|put|set|do ..  you|an|a|our|for|extra
signing|sign you up
while you're|you|we|he|she at|are|there|here|in
interested in
also available
costs only|just
only|just £|9|15|20|30|49|99 a|per month|more|extra|week
consider our|the|a|an|adding|upgrading|taking
i think you|the|you'd ..  happier|better|best|love|suit|happy|suits|prefer|right
you'd|you'll|you be|love|get|find better|happier|much|it|this|more
offer you a|the|our|an
offer for|is|includes|of|on
do|just|why add|try|take|book|treat|consider|upgrade
add a|an|our|the|on|it|this
shall|should|can i|we add|put|sign|book|pop|include|throw|upgrade
put|pencil|sign|book you in|down|up|onto for|on
a|the|our|free demo|trial|consultation|tasting|taster|viewing|survey|valuation
demo|brochure
there|we is|are|have|'ve|has ..  version|model|plan|class|range|option|package|cover|course|treatment|size|kind|membership
more|extra a|per month|week|year|visit|person
could add|put|try|throw|fit|use|do|go
go|going alone|with|for the|our|it|that|one|larger
offer|deal|places|spots|price at|on|off|is|ends|for
the|our|a ..  plan|range|pack|card|club|kit|set|scheme|tier|option|bundle would|has|includes|gives|is|covers|adds|at|comes|for
would|might|'d be|do|keep|use|suit|give ..  suit|better|knee|you|best|well|enough
matching|second|third|thicker|stronger|softer|bigger|larger|smaller|heavier|lighter ..  gusset|one|would|version|is|model|option|bracket
sooner|rather go|have|keep|stay
if you fancy|like|want|wish ..  could|i|we|can|add|there|for|it
""",
    "effect": """
so|and|meaning you|your|the|she|he|they|nobody|no|it|there ..  can|could|won't|don't|needn't|will|never|only|still|keep|stays|get|save|sleep|pay|lose|without|isn't|doesn't|needs
so|meaning that? you|your|you'd|you'll|you're|she|he|they|it's|there's|nobody
which|this|that would? will? means|gives|saves|lets|keeps|leaves|makes|mean|give|save|let|keep|spares|spare|takes|helps|stops|frees|cuts
that way|means you|your|the|nobody|nothing|it
that|this|which|it saves|keeps|gives|leaves|lets|spares|means|stops|protects|takes|cuts|brings|covers|frees you|your|the|a|his|her|them|strain|off|half|about|costs|down
means you|that|your|no|the|less|it|she|he|they|nobody
you|you'd|you'll|your won't|don't|needn't|wouldn't|will|would|can|could|only|still|get|keep|never|no not? no? longer? still? just? have|need|be|pay|worry|lose|wait|notice|sleep|work|use|save|feel|hear|see|walk|carry|sit|drive|watch|cook|keep|leave|get|stop|avoid
won't|needn't|don't|doesn't have|need|be to|any|again|disturbed|woken|stuck|without
no longer have|need|be
don't|needn't|not|never have|need|worry to|about
without having|needing|any|you|paying|moving|losing|your|bending|waking|stopping|getting|taking|touching
saves|save|saving|spares|spare you|about|your|around|roughly|time|the|money|him|her|them|up|having
keeps|keep|keeping|leaves|leave|leaving your|the|it|you|him|her|them|room|more
lets|allows|enables|helps you|your|him|her|them|the
since|as|because|given|seeing you|your|that|she|he|you're|you've
with your|two|three|a|the|four|young dog|cat|children|kids|toddler|back|knee|skin|hair|commute|hours|baby|stairs|knees|shift|flat|garden|budget|small|allergy|hip|sensitive|long|early|little|dogs|son|daughter|shifts
for|on your|someone|what|how|long|a ..  back|knee|skin|hair|flat|house|stairs|commute|drive|trip|budget|family|sleep|use|need|describe|described|knees|son|daughter|mornings|situation|needs|usage
you|as mentioned|said|told|describe|described|wrote|drive|travel|cycle|sleep|cook|live|work ..  you|on|by|at|from|alone|every|a|your|that|in|only|about|to|nights|home
in|with|for your|that case|situation|kitchen|flat|house|hallway|position
easier|quieter|softer|lighter|warmer|safer|gentler|kinder|calmer|drier|cheaper on|for|to|than|you|your|in|and
pays for itself
at your own pace
peace of mind
half the time|price|cost|effort
stay|stays|staying dry|warm|cool|safe|comfortable|connected|flexible|covered|asleep|fresh
back pain|ache
fits|fit your|through|under|into|in|the|between
enough for|to your|you|two|the|four|a|three|that
covers everything|what|you|your|the
instead of paying|having|the|waiting|losing|bending|driving|a|two
if|when you ever|are|travel|move|get|can't|come|go|have|need ..  still|can|covered|won't|you|get
so|and|then|that the|your|my|her|his|both|everyone|those|nobody ..  have|has|won't|can|stays|stay|get|keeps|keep|is|are|lawn|back|doesn't|don't|could
it|that|they|she|he won't|doesn't|don't|never|stops|stop|stays|will ..  pinch|slip|sink|sag|leak|freeze|fall|wake|dry|fade|hurt|itch|slow|touch|rub|crack|shrink|coming|disturb|scratch
stop|stops|stopping|keep|keeps|keeping it|them|the|your|her|him|that|water|you ..  from|off|out|away|slowing|coming|falling|dry|warm|cool|going|safe|down|working
you roll|lift|sit|just|simply|only|needn't|can|could|would|wouldn't|still|keep|pay|get|save ..  rather|without|instead|sit|only|through|for|when
load|strain|weight|pressure|work off|from your|the
rather than lift*|bend*|pay*|carry*|drive|wait|buy|having|losing
as|since|because it|you|your|she|he|they|that|there ..  you'll|you|your|need|takes|wants|have|said|mentioned|told|won't|isn't
with your|an|a|that|those ..  track|start|feet|knee|hours|early|late|long|heavy|shift|family|two|kids|dog|stairs
which|that drives|takes|stops|covers|holds|fits|leaves|keeps|saves|gives|works|handles|runs|means
for|on|with|through|in|during your|the ..  runs|trip|holiday|wedding|winter|morning|commute|exam|party|dinner|evening|mornings|renders|gaming|trips|journeys|walks|race|school
stays|stay|stayed put|dry|warm|on|cool|sharp|fresh|open|up
halfway|middle through|of
home|back|done|finished|ready by|before|in time|on time
in peace|comfort|time
leaves|leave|leaving you|your|time|room|enough|the
the|your kids|children|little|baby|dog|cat|whole family|guests|mum|wife|husband ..  can|have|get|won't|are|sleep|safe|back
you'd|you'll|you would ..  only|pay|keep|have|be|get|give|save|sit|bake|wake|see|use|spend ..  without|only|for|off|through|less|what|out
one of them|two|you gets|doesn't|wet|has
or one|it|they|you ..  wet|gets|freezes|breaks|won't
freezes|rots|rusts|fades|shrinks|melts|wears|warps
two|three to three|four months|weeks|years
""",
    "feature": """
gb|mb|mbps|mbit|kw|kwh|watt|watts|w|litre|litres|liter|mm|cm|inch|inches|megapixel|megapixels|rpm|hz|bar|dpi|db|decibels|lumens|mah|ghz|denier|tog|gsm|psi|kg|hp|volt|volts|nm|spf|ppm|degrees|percent|microns|amp
64|128|256|512|1000|500|300|100 gb|mb|mbps|mbit|watts|litres|springs|megabit
class|grade|category|series|generation|energy|rating|level a|b|c|1|2|3|4|5|class|label|rating
certified|certification|iso|patented|patent|technology|state-of-the-art|latest|next-generation|integrated|multi-stage|dual|triple|stainless|aluminium|titanium|ceramic|nano|hepa|bluetooth|wifi|wi-fi|turbo|hybrid|inverter|carbon|led|oled|lithium-ion|fibre|biometric|smart|digital|hydraulic|laser|hyaluronic|keratin|memory-foam
equipped|fitted|built|finished with
features|feature|featuring|comprises|consists|boasts
high-quality|premium|exclusive|professional|luxury|top-quality|professional-grade
made|manufactured|produced of|from|in
has|with|have|offers|includes|including|and a|an|the|two|three|four|five|six|seven|eight|nine|ten|twelve|twin|up core|layers|speed|speeds|settings|programmes|programs|modes|channels|zones|gears|sensors|ports|motor|display|springs|stages|points|functions|sensor|camera|battery|coating|engine
year|years|month|months|two-year|five-year|ten-year|three-year guarantee|warranty
year's|years' guarantee|warranty
core|layers|speeds|settings|programmes|modes|zones|sensors|springs|functions|filters|nozzles
processor|battery|motor|display|sensor|coating|frame|compressor|module|filter|valve|engine
capacity|resolution|frequency|efficiency|output|rating|dimensions|specification|specifications|specs|bandwidth
insured|bonded|accredited|certified|approved|compliant|compliance|accuracy|approval|rating|rated|accreditation
finish|finishes|colours|categories|filtering|scheduling|reporting|roaming|liability|hotline|helpline|badge|check|excess|tank|pump|arms|groupset|cassette|frame|alloy|lock|profile|countertops|flooring|appliances|widgets|integration|integrations|api|dashboard|permissions|filters|calling|protein|superfoods|vegan|sulphate-free|organic|pressed|coated|coating|peroxide|gel|supply
unlimited|worldwide|multi|per-device|24h|24/7|five-chamber|ten-point
has|includes|features|uses|offers|with|covers|got a|an|two|three|four|five|up|unlimited|18|22|12|10|16 ..  and
our|the|new|a|your ..  range|series|model|edition has|uses|includes|features|comes|is|offers
we only use
point|star|stage|layer|chamber|speed|core|zone
""",
    "self_praise": """
market|industry|country|region|world|county|europe's|britain's|country's|region's|sector|industry's leader|leading|leaders|largest|oldest|number
leading provider|supplier|company|specialist|manufacturer|name|brand|clinic|firm|in|experts
since|established|founded|est|from in? 19*|18*|20*
in business|operation|trade|existence since|for|over
years|decades|generations|century of|in experience|business|the|expertise|tradition|excellence|trade|knowledge
award|awards|award-winning|accredited
winner|winners|won of|the|an|several|three|two
member|members of the|several|a
nobody|no one|no-one|none|no|few other|else|in|has|can|on|salon|company|firm|garage|shop ..  our|experience|compare|like|better|level|expertise|match|quality|comes|offers|close|knows
best|finest|largest|biggest|oldest|top|leading|first|only|most in|practice|salon|firm|garage|clinic|team|on|specialist|shop|workshop|experienced|modern|trusted|respected ..  town|country|region|city|county|market|area|south|north|europe|britain|business
we|we're|are|as|being are|the|a|an|proud|by best|leading|proud|experts|specialists|number|largest|trusted|premier|far|top|certified|known|accredited|oldest|official|authorised|highly|professionals|family
proud|pride to|of|ourselves|in
specialists|experts|professionals|masters in|with|of|and|at|who|know
renowned|reputation|trusted|prestigious|acclaimed|famous|prestige|reputable|respected
thousands|hundreds|millions|4000|10000|5000 of|happy|satisfied ..  happy|satisfied|customers|clients|homes|patients|families
guild|federation|association|chamber|institute of|member|for
family firm|business|run|company
our|the|with|vast|wealth|huge|unrivalled experience|expertise|reputation|quality|craftsmanship|tradition|know-how|professionalism|standards
trained|qualified in|by|at|abroad|to
second to none
gold|silver|five|5|4.9|top star|standard|stars|rated|medal
rated|reviews|stars
state|top|highest of|the|quality|standards|standard
you're|you|are in good|the|best|safe hands
quality you|speaks|first|is|guaranteed|that
unrivalled|unbeatable|unmatched|unique|unparalleled
named|voted|awarded|ranked|rated|trained a|as|in|by|at|best|leader|one|top
belong|belongs to the|a|an
members|member of|and|fully|the
combined experience|years
two|three|several|many|four awards|prizes|medals|reports
master colourist|stylist|craftsman|craftsmen|builder|technician
fully insured|qualified|certified|licensed|accredited|trained
""",
    "urgency": """
only|just|valid|available|holds|lasts today|tonight|until|till|for|this today|tonight|tomorrow|midnight|end|week|weekend|friday|sunday|now|five|six|the
only today|tonight|now|until
today only
this|offer|price|deal|discount week|weekend|month|is only|today
before it's|its|they're|they|it is|the|somebody|someone|prices|price too|go|gone|is|late|goes|run|runs|price|up|rise|else|ends
before it's|it is too
too late
don't|do|not|never|you|wouldn't wait|miss|delay|hang|lose too|long|out|until|any|this|another|about|around|time
not wait|delay|miss
now or never
last|final chance|opportunity|call|reminder|days
act|decide|book|order|sign|buy|move|confirm|grab|secure|reserve|pay|commit|choose|click now|today|fast|quickly|soon|straight|immediately|right|tonight|within|before
while it|they|stocks|stock|you|supplies|there|i lasts|last|can|are|still|run
i|we|i'd|i'll|would|you need|needs|want|must|have to? your|a|an|decide|know|yes decision|answer|know|yes|confirmation|deposit|signature|reply|decide ..  today|now|by|tonight|hour|straight|immediately|minutes
tonight|midnight|close|noon or|latest|at|otherwise|after
offer|price|deal|discount|sale|promotion|it ends|expires|closes|runs|finishes|disappears|goes|stops|is ..  today|tonight|tomorrow|sunday|friday|midnight|soon|out|up|hour|evening|over
hurry|hurrying
right now
snap|snapped|snapping up
time is|'s running|ticking|short|against
clock is ticking
quick|quickly|fast decision|about|if|or|before
grab
tomorrow|monday|next|after ..  price|it|may|might|could|be|will ..  more|gone|up|dearer|higher|full|late|different|back|expensive
prices|price|rates go|goes|are|will|rise|rises|going|jumps|increase ..  up|rise|again|tomorrow|monday|soon|increase|next|week|after
expires|expiring
ends today|tonight|tomorrow|sunday|friday|soon|at|this
this very|is|minute|moment|the moment|time|day|minute
the sooner
without delay
every|each day|week|hour|minute you|that|counts|we|matters|costs
if you|we|i don't|wait|leave|hesitate|sign|book|order|decide|act|confirm ..  today|now|tonight|longer|late|until|gone|hour|minutes
i|we can only|just hold|keep|offer|guarantee|do ..  today|tonight|until|hour|now|minutes|price
within the hour|next
urgent|urgently
once in a
at|for|only this|that? price|rate today|tonight|this|until|only
will|'ll go|sell|be ..  this|today|tomorrow|soon|fast|gone|quickly
in|get ..  tonight|today|before|first ..  deposit|if|else
get ..  deposit|in tonight|today|first|quick
next hour|few minutes|hours
2nite|2day|asap
in mins|minutes|seconds|hours
dies|die tonight|today|2nite|soon|at
pay|sign|reply|text|answer|say|confirm|book|click ..  now|today|tonight|2day|asap|quick|this
""",
    "scarcity": """
almost|nearly|practically|virtually|just|all about? gone|sold|full|fully|none|out|taken|booked
only|just|have|exactly|last a|an|the|got|about? one|two|three|four|five|few|couple|handful|2|3|1|4 ..  left|of|remaining|places|spaces|spots|rooms|seats|pieces|units|slots|available|tickets|in
one|two|three|few|last|places|place|rooms|spots|seats|slots left|remaining|available
last few|one|two|places|spaces|pair|rooms|remaining|ones|piece|three|place|slot|room|seat
selling|going|sell|sells|go|goes|booking|filling|flying|fills|disappearing|fill|flies|moving fast|quickly|up|out|off|like|very
other|others|another|several|two|three|five|many|more|lots|someone people|buyers|parties|customers|viewing|looking|buyer|party|couples|families|else|are|interested|is|applicants|viewers|viewings|enquiries ..  interested|waiting|looking|asked|viewing|ready|want|wants|asking|it|eye|line|offer|already
interested|interest in|parties|too|as|from
won't|wont|not|never|don't be|last|there|here|around|available|stay|hang ..  long|tomorrow|much|today|next|around
never|rarely|seldom lasts|last|come|comes|long|up|see|seen
running|run|runs out|low|short
limited number|places|stock|edition|availability|time|offer|quantity|supply|to|numbers|spaces
high|huge|great|big|strong|such in? demand
in demand
demand is|for|has
everyone|everybody|most|half|all|whole|practically|nearly|almost is|are|wants|has|takes|people|of|our|the|street|your|customers|neighbours ..  buying|booking|taking|wants|switching|switched|take|chose|choosing|took|already|it|one|had|ordered|signed|getting|neighbours
snapped up|by
someone|somebody|another|other else|customer|buyer|couple|people|client ..  take|takes|gets|get|book|books|grab|snap|want|wants|asked|interested|waiting|looking
can't|cannot|couldn't|can|not promise|guarantee|hold|keep ..  still|longer|tomorrow|there|it|price|left|today|long
disappear|vanish|gone by|tomorrow|before|in|tonight|within
rare|rarely|rarity|exclusive|once
waiting|wait list|lists ..  long|growing|already
phone|phones hasn't|never|ringing|stopped|is
fully booked by|within|soon|every|before
many|most people|customers|clients|of have|are|already|book|choose|our ..  already|booked|bought|signed|ordered|switched|upgraded|book
as soon as they
like hot cakes
while it's|they're still
they always do|go|are
one|ones|it|that's|this nearly|almost gone|sold
only|last 1|2|3|one|two|few|slot|slots|portions|portion|places|pair|left
be gone|sold
gone in|by|before
""",
    "guilt": """
after all|everything|what i|we|you|the|i've|we've|she|he
let|lets|letting|leave|leaving the|us|me|him|her|them|down|your|our|whole|other|everyone ..  team|down|lurch|children|staff|others|therapist|stylist
let down
counted|counting|relying|rely|depending|count|reckoned|planned on|with you|your|it
we've|i've|we|i|she|he|he's|she's|they|team have|has? already|gone|put|bent|spent|held|kept|worked|stayed|given|turned|prepared|ordered ..  for you|trouble|hours|effort|work|way|backwards|specially|especially|away|because
so|such|all|lot|much of? hard? work|trouble|effort|time into|for|on|you|to|i|we|went|has|we've|i've
out of my|our|his|her|their way
really? disappointed|disappointing|upset|hurt|sad|sorry|let|saddened|gutted if|to|by|that|in|for|you|now|after
think|thinking of|about your|the|us|poor|how|children|family|what|all|our|my|others|staff|her|him|everyone
would|will|be|it'd a|such|real|great pity|unfair|rude|selfish|ungrateful|irresponsible|to|on|if|after
pity|unfair|ungrateful|selfish|irresponsible
least|only you|thing could|can|that
you owe|owes
owe it|us|them|him|her to?
fair|unfair to|on|for the|us|her|him|others|other|my|our|staff|everyone|team
small|family|local|independent business|firm|team|shop|company|businesses|club like|such|and|depends|relies|lives
we|i were|had|really|was hoping|expecting|hoped|expected|thought|need ..  you|your
other|most|good|responsible|caring|loving|all parents|families|members|patients|customers|owners|mothers|fathers|neighbours have|who|would|are|do|manage|don't|want|never|put|think|pay|chip|contribute
you|surely wouldn't|would not|don't|do|surely|you want|like|mind|begrudge|let|care|have ..  let|down|to|your|disappoint|us|him|her|child|children|be|heart|responsible
surely you|your|a|that
for|your|their|her|his own good|sake
hurt|offended|offend|heartbroken|crushed
would|it'd|i'd hate|mean|break|really|be so? much|a|to|lot|heart|sad|crushed
as a|responsible|good|caring|loving|loyal|long-standing good? responsible? caring? loving? parent|owner|mother|father|customer|neighbour|member|tenant|employer|person
loyal|loyalty
on|my|our commission|target|targets|bonus|job|jobs|livelihood|salary
depend|depends|depending|relies on you|your|it|this|every|us
done|did|do so|everything|all|this|a|it|that much|we|i|for|favour|could ..  you
do me|us|it a|this|for favour|us|me|her|him
one|small favour|favor
in return
your|the duty|conscience|responsibility to|as|towards|is|for
your own child|children|mother|father|family|dog|conscience
ashamed|shame|embarrassing|embarrass|embarrassed
sacrificed|sacrifice|sacrificing|gave|given up
wait|waited|stayed specially|especially|late ..  for|you
turned|turn away|down|others|other|people|customers|clients
hold|holding you|it|that against
never|not ask|asked you|for ..  anything
live with|yourself
a|any|every|most good|real|loving|proper|caring|decent? daughter|son|mother|father|parent|owner|friend would|wants|want|should|does|can|could|never|puts
have|did|do you thought|think|considered|imagine|imagined how|what|about|of ..  feel|feels|say|think|hurt|happen|children
heartbroken|devastated|gutted|crushed|brokenhearted
couldn't|can't|won't you just|keep|at|find|spare|see|stay|wait|do|bring
hardly|not|isn't|wasn't very|really|quite|exactly|entirely? fair|kind|nice|right|decent on|to|of|is
sit|sits|sitting on our|their|your
count|counts|counting|rely|relies|depend|depends on members|you|people|customers|clients|supporters|every
""",
    "threat": """
otherwise|or|else we|i|it|you|your|the|'ll|will|there|things ..  will|have|'ll|lose|be|cancel|close|forced|charge|pass|shall|expire|must|hand
or else
we|i|we'll|we'd|i'll will|shall|would|may|might|be|are|'ll be|have? forced|obliged|obligated|compelled to
we|i will|shall|'ll|may|would have|need to|no cancel|close|charge|pass|terminate|suspend|stop|withdraw|remove|report|hand|block|reconsider|give|release|add|involve
unless you|we|i|payment|your|it|this
if you|payment don't|do|cancel|leave|decline|choose|refuse|fail|aren't|won't|insist|keep|go|complain|continue|persist|haven't|are|isn't|not ..  we|will|lose|i|you'll|shall|may|can't|cannot|then|won't|you|responsible
if not we|you|i|then|the
you'll|you will|you|you'd may|will|would|could|might|stand|also|then? lose|forfeit|risk|losing|pay|be have? charged|pay|your|the|liable|blocked|removed|banned|responsible|place|any|barred|without|losing|to|end
lose|forfeit|losing|forfeiting your|the|any|all|it|every place|deposit|right|spot|guarantee|warranty|discount|cover|everything|slot|priority|claim|number|access|benefits
can't|cannot|no|won't|not|nor longer? be|able|to? guarantee|be held|answer|promise|help|treat|prioritise|responsible|liable ..  longer|future|again|for|responsible|anything|responsibility|that|what
take it|this|the|matters further|up|matter|higher|legal|elsewhere
no longer|not|never|won't be|able|treat|welcome|serve|take|accept|help ..  you|here|bookings|longer|customers|welcome
no longer welcome
bailiffs|court|legal|lawyer|lawyers|solicitor|solicitors|penalty|blacklist|blacklisted|debt|collectors|police
collection|debt agency|agencies|company|collector
consequences|repercussions
back|bottom|end of the queue|list|line|pile
at|on your own risk|responsibility|peril
guarantee|warranty|cover|contract|insurance|discount lapses|void|voided|invalid|ends|lapse|expires|gone|lost|voids|cancelled
think|thinking carefully|twice|very|hard
i'd|we'd|would|be be? careful
remember|remembered|make|making|put|keep|note a? note|this|that|file|record|mark ..  next|file|your|name|longer
won't forget
next time you need|want|call|ring|book|come ..  don't|not|remember|priority|help|we
credit rating|score|record|file
disconnect|disconnected|cut off|evict*|eviction|terminate|terminated|suspended|barred
longer wait|queue|process|if
reflect|reflects badly|on
speak|talk|report|reporting to|this|you|your ..  employer|landlord|manager|boss|authorities
late|cancellation fee|fees|charge|charges|payment will|applies|apply|be
full fee|amount|price|charge|cost will|due|applies|payable|be|is
no|little option|choice|alternative but|left|except
option but to
tell|inform|notify|pass|report|hand|involve ..  council|police|solicitors|lawyers|authorities|landlord|school|employer|your
persist|persists
without a permit|cover|notice
""",
    "fear": """
regret|regretting|regretted|regrets
sorry later|afterwards|when|one|if|you
could|might|may|can|will|would|often|easily|soon|has|have|all|things|usually end|be|turn|get|become|go|prove|ended|gone badly|disaster|dangerous|serious|fatal|late|worse|expensive|wrong|disastrous|nasty|in|tears|catastroph*|tragedy|costly
don't|do|wouldn't|you|would|not|nobody|you'd want|like|hate|wish to? find|end|be|risk|see|have|wake|lose|stand|sit|get|think ..  yourself|up|without|lose|stranded|night|child|left|flood|fire|alone|happen|dark
wouldn't|don't|you'd want|hate|wish to|your|that
you|one never|can know|knows|tell
never know
what if
imagine|picture if|your|the|waking|being|losing|having|how|what|standing|that|you|sitting|it|coming
risk|risking|risks|risky|gamble|gambling|gambled
danger|dangerous|hazard|unsafe|deadly|lethal|fatal
burgle*|burglar*|break-in*|break-ins|thieves|flood|flooded|flooding|infection|explosion|mould|rot|collapse|collapses|poison*|blind|cripple*|paralys*|amputat*
fire|fires in|breaks|hazard|starts|at|and
wish|wished|wishing they|you|you'd|they'd had
people|those|customers|clients|one|families|someone who|without ..  didn't|don't|without|skipped|said|waited|refused|saved|declined|thought|put|ignored|regret|lost
kick|kicking yourself|themselves
before something|anything|it|the|someone|your happens|breaks|fails|goes|gets|gives|next|roof|dies|worse
nightmare|catastroph*|disaster*|tragedy|tragic|horror
too late
only|just a? matter|question of time
get|gets|getting|much|far|only worse
kill|killed|kills|die|dies|died|stranded|stuck|helpless
worst case|nightmare
when|once it|something|the|things happens|breaks|fails|goes|strikes|leaks|stops|bursts
on your conscience|own
thousands to|in|of|for|later
cost you|your|thousands|far|dear|dearly|much|more|a|everything
lose everything|your|teeth|hair|all|it
unprotected|uninsured|uncovered|exposed|defenceless|vulnerable
alone in|with|at|on
sleep at night
stories|seen|heard horror|terrible|awful|what|things|it|of|some ..  happen|people|goes|stories|cases|disasters|homes
breaks|break|fails|fail|broke|conk|give|gives down|out|in|on ..  winter|christmas|night|motorway|middle|up
don't|do|not|never|you be|want|being the|to ..  only|one|last|who ..  without|with|left|stuck|wedding|street|missed|out
the only one|family|house|person|couple|guest ..  with|without|who|left|in
wouldn't|couldn't|won't|can't|don't sleep|rest|relax|risk|chance|dare|like
one|some evening|night|day|morning and|the|when|you
dead|cold|empty|dark|flooded|stranded and|line|house|phone|alone
break-in|burglary|fire|accident|attack|flood ..  last|on|at|in|the
age|years|life tend|regret|to ..  regret
rest of your|their life|lives
missed|miss|missing it|out|this|the|your
wish you|they had|'d|would
""",
    "insist": """
are you|you're quite|absolutely|really|completely|sure|certain|totally? sure|certain|positive ..  you|about|that|don't|not|want|won't
you|you're|are sure|certain
please? think|consider|reconsider again|about|carefully|twice|it|over
i|i'd|we|would|we'd|but|really|do|can|must still|strongly|really|urge|do|only|truly|honestly|definitely ..  think|recommend|say|urge|suggest|advise|insist|encourage|want|should|must|take|have
i'd|i|we|would|really strongly|still|really urge|recommend|advise|insist|encourage|suggest
insist|urge|urging|reconsider|reconsidering
once|one more time|thing|thought|last|chance
let|but|just|if|would me|you|let|i just|at|explain|tell|show|finish ..  one|again|you|anyway|least|more|explain|book|put|send
even so
just|simply try|give|one|think|say|book|take|sign|imagine|for ..  it|yes|month|week|again|how|a
hear|listen me|to|out
but you|it's|it|this|with|if|just|only|surely|really|the|think|then|without|at|everyone ..  really|should|need|only|best|never|so|regret|miss|must|great|sure|less|nothing|deal|yes|worth|loyal|lose
at|the least|very take|try|let|consider|have|think|book|give|listen|look|put|very
nobody|no one|no-one|none|few|hardly|not|most|everyone|others|all ever? says|say|said|turn|turns|turned|refuse|refuses|regrets|takes|comes|regretted no|it|down|this|yes
you'd|you|would|be be|are|mad|crazy|silly|foolish|really|making ..  mad|crazy|silly|foolish|miss|mistake|missing|daft
making|big|huge a? big|huge|serious|mistake|terrible mistake
mistake
miss|missing|pass|passing|turn|turning|throw|throwing out|this|up|down|away|such|on
can't|won't|couldn't i|we|you tempt|persuade|convince|interest|change
persuade|convince|tempt you
change your mind
sleep on it
no brainer
no-brainer
why wouldn't|would|not|on|don't|risk|wait|pay
i'll|we'll|let|i've just|put|pencil|sign|keep|pop|book|send|ring|call ..  you|anyway|down|again|tomorrow|provisionally|in|offer|still|week|list
anyway
again tomorrow|next|later|in
with|all due respect
come on
honestly
do yourself a
for your own
trust me|us
believe me
you|you'll|will thank|be glad|grateful|me|thankful ..  later|did
""",
    "choice": """
up to you
your choice|call|decision
no|without|any|zero obligation|rush|hurry|pressure|need|commitment|hard|strings
take|have|all|in your|as|all time|the|long|own
take|have a|as|your|all time|think|look|long
there's|there is|are no|plenty hurry|rush|need|pressure|obligation|deadline|of
whichever|whatever|whenever|however you|suits|works|is|way|feels|fits|it|your
if you'd|you|that|it|they|she|he|this|the|we|not like|prefer|want|rather|would|fancy|wish|choose|decide|suits|works|appeals|sounds|is|did|do|interested
if|should you|it|that ever|would|do? suits|wish|prefer|like|want|fancy|decide
think|mull|talk|sleep it|that|about|on over|about|it|with|through
only if|when|take|pay|do ..  you|want|need|suits
perfectly|just|equally|also|quite|absolutely|completely|totally|and|that's|is|be|are fine|well|happily|good|ok|okay|alright|enough
fine without|too|as|either|if|by|with|for
you|we don't|needn't|won't|do not? need|have|really to|it|one|decide|anything
don't|do|please feel|have|need|not? pressured|obliged|rushed|to
not|isn't|aren't|never|without necessary|needed|obliged|compulsory|required|essential|obligatory|a|under|strictly must|any|pressure|obligation
can|could|may|will|you|we|also|that|it also|simply|just|always|stay|wait? leave|stay|keep|wait|skip|decline|carry|manage|decide|cancel|change|return|stop ..  it|as|until|later|without|any|at|what|on|with|free
either way|is|would|works|one|option|of|day|are
leave it|that|the|this to|with|up|as|out|for|open|at|there
decide|deciding|choose later|when|in|yourself|then|for|after|which|whether|at|on|what|freely|once
let|tell me|us know? if|which|what|whether|either|when|whenever|how|your
which|what|would|who would|do|one|of|time|day|option|you ..  you|prefer|suit|like|best|rather
would|do|shall|should|could you|i|we|that|it|this|either|one like|prefer|rather|want|book|reserve|put|suit|hold|go|send|be|set|order|add|work|keep|do|help|arrange
like|want|wish|happy me|us|to to? book|reserve|put|hold|go|send|set|order|arrange|keep|do|change|cancel
nothing wrong with
cancel|return|change|pause|stop|back any|at|it|free|within|out|whenever|up
entirely|completely|totally|all yours|up|optional|to
optional|voluntary|voluntarily
yours|you to decide|choose|alone
no need|reason to|for|if|at
see|try how|it|first|what|whether ..  you|get|go|feel|first|like|goes|before|works
one month|trial|try|free ..  free|month|first|trial
honest|honestly|to ..  don't|need|enough|cheaper|without|wouldn't|fine
cheaper|simpler|basic|smaller one|option|model|would|is|will|version|plan|does|too|also
also works|work|possible|do|an|available|fine
no|not|any|never bother|worries|pressure|hurry|rush|tie-in|tie|strings|hard|problem|commitment|catch|harm|difference ..  if|either|not|feelings|you|at|all|attached|way|whatever
as|if|when|what|which you|u like|please|wish|prefer|fancy
you|u pick|choose|say|needn't|decide|tell|don't
either's|either|both|all are|is|'s? fine|good|ok|works|option|suit
at your leisure|convenience|own
have a think|look|browse|read|chat|ponder
just|only|simply say|leave|ignore|tell|shout|reply|ask ..  if|it|so|not|word|when
if it's|it is|that's|it isn't|that isn't|not of? no|not|isn't|too|more ..  for|interest|you|use|leave|fine|just
the choice is|remains|stays
simply|just goes|carries|stays|continues|runs on|as|the
current|present|existing|old plan|cover|policy|one|contract|tariff|price ..  continues|stays|goes|runs|carries|stands|as
do get|ask|compare|shop|look ..  price|quote|around|quotes|else|another
shop|shopping|ask|asking around
get|getting|another|second other|another|second|a price|quote|opinion
let me|us know by
which|what it's|it is to
which it's to be
held|hold|keep|kept|reserve|reserved without|for ..  payment|until|deposit|obligation|free|charge
unless|until you|a|we ..  say|form|hear|tell|decide|want|change
could|can|may always|also|then|do|leave|take|try|think ..  yourself|elsewhere|instead|first|about|later|own|cheap|for nothing
don't|wouldn't|needn't|do not need|have|to|must ..  ours|it|us|this|any|at all|today
do|fix|clean|fit|try it yourself|first
whichever|whatever|whenever
either way
not for you|everyone|us
back|return|refund it|if|within|any|whenever
is fine|enough|plenty too
wouldn't|won't be offended|mind|push
good too|as|enough
""",
    "refuse": """
unfortunately ..  not|no|can't|cannot|don't|doesn't|isn't|aren't|unable|nothing|we|the|that|all|it's|fully|closed|only|gone|sold|out
i'm|i|we're|we am? are? afraid
afraid not|we|i|that|it|there|the
we|i|you|they|she|he can't|cannot|couldn't|won't ..  offer|do|refund|change|move|extend|deliver|cancel|accept|make|bring|send|give|book|take|fit|get|reduce|waive|reverse|guarantee|swap|exchange|provide|come|be|open|let|release|repair|match|split|hold|transfer|combine|allow|manage|squeeze
i|we am|are|'re|i'm|we're? not able|allowed|permitted to
unable to
that|this|it|which isn't|is|wasn't|won't|can't|cannot|'s|not not? be? possible|available|something|done|refunded|changed|moved|an|included|covered|in|allowed|offered|extended|cancelled|waived
not possible|available|permitted|allowed|eligible|entitled|refundable|transferable|exchangeable|covered|included|stocked
there's|there is|are|we|i've|we've|have|got isn't|aren't|have|has? no|nothing|none ..  free|left|available|before|until|appointments|places|rooms|refund|refunds|exceptions|availability|slots|space|stock|way|room|more|spare|earlier|longer|discount|delivery|evening|option
we|i|the|our|they|he|she don't|do|doesn't|does|no not? longer? offer|take|accept|sell|make|cover|stock|refund|give|deliver|allow|ship|treat|open|let|run|have|do|provide|rent|repair|hire|issue|work|serve|keep|reserve|exchange|carry|permit|fit
no longer offer|offers|make|makes|made|sell|sold|stock|available|do|possible|deliver|in|produced|have|run|runs|accept|exists|take
fully booked
booked up|out|solid|until
full until|up|that|on|this|for|all|today
out of stock|season|print|production
sold out
nothing free|left|available|before|until|this|we|sooner|earlier|on
no appointments|places|rooms|refunds|refund|exceptions|availability|slots|spaces|delivery|deliveries|earlier|discounts|vacancies|more
closed on|from|that|for|all|over|during
only open|available|on|possible|with|within|from|in|after
discontinued
policy|rules|rule|law|licence|insurance|contract|terms don't|doesn't|does|do|not|prevents|prevent|forbids|forbid|says|allow|is|require|requires
against our|the policy|rules|law
not until|before|on|in|this|with|without|for ..  monday|tuesday|wednesday|thursday|friday|next|week|january|february|march|april|may|june|july|august|september|october|november|december|the|that|day|case
must|has|have|needs to? stay|remain|stand
non-refundable|nonrefundable
can't|cannot|won't be|do|go|help|get|offer
couldn't|wasn't|weren't able|get|find|change|persuade|possible|to
no
too late|short|heavy|big|far|old|small to|for|notice
outside|beyond our|the|return|warranty|guarantee|period|area|range|hours
has|have|is|was|been expired|passed|lapsed|gone|sold|discontinued
have|has to say no|decline
decline|declined|rejected|refuse|refused
wish|would|love|like i|we|to|have could|can|but
sorry but|we|no|it|that|there
won't|will not|can't|cannot|couldn't|shan't|isn't|aren't ..  refunded|refund|tell|movable|moved|possible|available|covered|extended|changed|pay|do|any|free|stock|help|something
no aisles|rooms|seats|tables|refunds|slots|appointments|evenings|places|spaces|left|sorry|chance|can
can't|cant|couldn't do|get|fit|tell|have|pay|be|go|make|say|manage|offer|promise|move
this|that|it|two ..  i|we can't|cannot|couldn't|don't
are|is|isn't|aren't not? covered|accepted|processed|movable|available|refundable|negotiable|included|declined|sold|fixed|gone|taken|out|full|due
line|decision|price|charge|rules|rule|fee|policy|date|answer stays|stands|remains|applies|is|holds|are
only in|on|from|with|by|after|until september|october|monday|january|writing|person|the|portal
rules are rules
declined|denied|rejected|refused|deny|reject
won't carry|fit|work|go|be|do|run|take|hold|stretch
there|there's|that|this|it won't be any|more
has|have to ..  shut|folded|locked|paid|back|closed|stay|signed
when he|she|they|it looks|is|comes|gets|can
""",
    "instead": """
instead
what|something i|we can|could|will do|offer|is|suggest
alternatively|alternative|alternatives
but|however|though|yet i|we|there|you|if|what|she|he|the|our|one|from|for|on|a|another can|could|have|will|is|are|'ve|do|open|takes|offers|works|would|also|may
but i've|we've|i'll|i'd|there's|we'd|you're|she's|he's|we'll|here's|here
i|we|you|she|he could|can also? still? offer|do|put|lend|send|book|move|hold|give|come|fit|take|try|split|transfer|extend|exchange|change|ask|arrange|reserve|swap|let|get|pick|collect|have|add|order|deliver|suggest|squeeze|ring|start|pay|spread|keep|make|freeze|pause
i've|we've|i have|i|we|found|asked|put|reserved|held|kept|spoken|checked|added|arranged|set ..  another|other|alternative|list|branch|colleague|provisionally|aside|instead|you|nearest|neighbouring|similar
would|could|might|does|will that|it|either|this|you|one|they|thursday|friday|monday|tuesday|wednesday|saturday help|work|suit|do|be|like|manage|solve|tide
in the meantime
meanwhile
or|and if|would|could i|we|you|it
nearest|similar|closest|nearby|neighbouring|identical|equivalent|comparable|sister
another|different|other|next|earlier|later|smaller|second-hand|replacement|temporary|loan option|way|day|date|time|slot|branch|colleague|size|colour|room|stylist|model|one|car|route|appointment|bike|machine|phone|available|solution
waiting|cancellation|standby|reserve list
if|should you like|prefer|want|wish|don't|can|a|anything|someone|anyone ..  can|could|i'll|we'll|i|we|free|up|cancels|drops
swap|lend|loan|borrow|spread|instalments|credit|voucher|exchange|rebook|postpone|freeze
as an|a alternative|compromise|substitute|stopgap|goodwill|gesture
by way of
one thing i|we|that|you
two|three options|ways|possibilities|choices|alternatives
there is|are|'s|there's a? another|one|two|also|free|an|still ..  way|option|slot|on|at|branch|alternative|place|possibility|room|appointment|free|open
until then
for the time
to tide you
free|space|opening|slot|place|gap|cancellation|availability on|at|in|tomorrow|next|this
a|the friend|partner|relative|neighbour|colleague can|could|will
works|possible|available|open|opens on|from|until|without|with|at
can be|do done|moved|sent|changed|booked|so|that|it|paid|exchanged|credited|collected|reached
without the|a|any|charge|extra|cost
rather than
i've|we've|i|we|have|has|she's|he's|they've the|a|an|two|another|one|some|room ..  free|size|same|here|stock|one|clamp|at|that|left|which|nothing
or|otherwise|but|though i|we|you|she|he|it|there|if|the|on ..  can|could|would|is|at|takes|fits|works|free|open|do
is|are|be free|open|available|possible|enough|fine|happy ..  at|on|for|to|too|same|that|from|and|in|if
free at|on|for|that|from|until|till|and
the same|sister|other|second|next|smaller|lighter|heavier|birch|white|black ..  course|class|model|version|teacher|menu|price|way|work|thing|room|job|day|hours|branch|colour
could|can|might|may ..  instead|just|only|leave|put|turn|use|rebuild|do|pick|collect|pay|sit|post|hand|come|park|have|try|start|take ..  on|it|the|at|by|for|or|with
two|three|other|few things|ways|options|dates|rooms|others|people would|will|could|are|that|is|get
in|with your size|width|colour|the other|stock|warehouse
also|does|do the same|it|that|work|takes
on thursday|thursdays|friday|saturday|saturdays|monday|tuesday|wednesday|sunday ..  is|there|at|can|same|or|with
need|have not|n't be|to ..  full|whole|all|new
swap|switch|change|move you|it|to|onto|for
has|have|been|is unlocked|held|kept|lent|booked|put|set ..  for|you|aside|instead
takes|accepts|does|opens|offers|stocks a|the|them|on|it|until|that|at
rang|asked|spoke|called|checked|phoned|tried ..  they|he|she|has|have|can|and|for
""",
    "elsewhere": """
contact|call|ring|phone|email|write|message|approach|try|ask|speak|talk|consult|see|reach|turn|apply to? with? out? the|them|customer|our|another|your|head|support|sales|hr|accounts|manufacturer|landlord|council|bank|hotline|helpline|courier|carrier|seller|shop|dealer|insurer|airline|department|office|whoever|someone|somebody|elsewhere|doctor|gp|provider|supplier
you need|you'll|you|you'd have|you must|you should will|to|have|need|would|must|should|can ..  speak|contact|call|ask|ring|talk|raise|apply|approach|email|write|take ..  to|with|them|the|hr|sales|your|support|accounts|directly
not|isn't|nothing|wrong our|my|us|handled|dealt|something|within|the|a ..  department|responsibility|area|job|problem|concern|matter|us|here|team|remit|desk|we|deal|question
not something we|i ..  deal|handle|do|can|help
nothing to do with us|me|our
take it up with
manufacturer|hotline|helpline|switchboard|ombudsman
somewhere|someone|somebody|anywhere else
raise|open|log|submit a? another? new? ticket
different|another|wrong|other|right|relevant|responsible department|team|office|number|place|desk|queue|company
try elsewhere|another|somewhere|your|the|again|their
elsewhere
hr|accounts|sales|they|billing|finance|it|another deal|deals|handle|handles|look|looks|department|is|are ..  with|that|this|those|after|responsible
we|i only|just|don't|do|can't|cannot not? deal|handle|do|look|sell|process|help|have ..  with|those|that|after|sales|anything
must|should|please|kindly be|contact|ask|apply|direct|address|redirect|refer
competitor|competitors
google|internet
best to|if ask|contact|you|call|ring ..  them|directly|elsewhere
you could|might|can|may|should try|ask|call|contact|ring|look
you'd|you'll|you need|have|want|must to ask|go|call|contact|speak|see|try
ask it|hr|sales|accounts|reception|them|your|the|in|at
send|sent|passed|pushed you|on|to|round
""",
    "look_up": """
on|from|in|visit|see|check|through|via our|the|your|their website|site|page|portal|app|intranet|homepage|pages|webshop|wiki
website
online
faq|faqs
terms and conditions
in|see|read|check|per|under the|our|your|section|small ..  terms|faq|contract|brochure|leaflet|guide|manual|handbook|small|booklet|policy|conditions|instructions|welcome|pack|print|email|confirmation|regulations|rules|tariff|catalogue
see ..  website|page|link|section|faq|terms|brochure|site
all|any|more|further|the|full the? information|details|info|prices|answers|conditions|dates|times ..  website|online|found|page|there|terms|site|on|in|listed
can|will|may|is|are|you'll be? find|found|listed|published|available|viewed|displayed|read|shown|there ..  website|online|there|page|app|portal|site|here|faq|terms|link
refer to|back
read|reread|study ..  terms|conditions|contract|faq|website|page|manual|instructions|guide|leaflet|policy|small
google|search
check|look|consult ..  website|online|page|app|portal|faq|terms|site|intranet|list
under the|your|section|heading|settings|prices|faq|my|tab
automated|automatically|automatic
log in|into|on
self-service
all in|on there|the
the times|prices|rules|details|instructions|dates|forms|answers are|is on|in
""",
    "not_known": """
don't|do|not|can't|cannot yet? know|say|tell ..  yet|if|whether|why|for|off|what|how|when|until|sure|exactly|now
i|we|i'm|we're don't|do|not|can't|cannot? know|sure|certain
i'm|we're|am|are not|isn't sure|certain|yet
i'll|we'll|i will|we|let|i|to|need|have me? to? and? find|ask|check|double-check|look|confirm|clarify|enquire|consult|verify ..  with|out|and|today|tomorrow|by|first|for|whether|if|that|tell|come|let|get|ring
find out
get|come|report back to|with you|a
let you know by|today|tomorrow|this|before|as|on|either|tonight|what
i'm|we're|am|are still? checking|asking|waiting|looking|finding|trying|investigating
can't|cannot say|tell|promise yet|for|until|today
to be honest|frank i|we
not|isn't yet clear|known|confirmed|decided|heard
haven't|have|hasn't not? yet? heard|had|found|got|been|received
as soon as i know|have|hear
checking with|now|it|this|whether|that
waiting for|to|on ..  hear|answer|reply|confirmation|lab|supplier|results
i'd|would|let rather|have|me|need ..  check|ask|guess
could|couldn't|can't tell|say ..  you|yet|when
i|we won't guess
need|have|let to|me ask|check|find|look
nobody|no one|not knows|sure|yet
""",
    "ask_number": """
order|customer|reference|booking|account|invoice|case|ticket|policy|membership|member|serial|tracking|meter|registration|reg|patient|client|student|payroll|contract|claim|card|employee|staff|ref|confirmation|parcel|article|model|subscription|job|repair|consignment|shipment|voucher number|no|ref|reference|id|details|name|code
your number|reference|ref|id|details|account|reg|surname
quote|provide|state|send|give|need|have|tell|what's|confirm ..  number|reference
order|booking|tracking|customer number|reference|id
""",
    "ask_phone": """
telephone|phone|mobile|contact|daytime|callback number|details
what's|best|good|which number
number to|we|i|for|on|can
your number|mobile|phone
call|ring|reach you on|back|at
""",
    "ask_address": """
your|the|full|delivery|postal|email|home|billing|current|new|exact address
address please
postcode|zip
where do|are|should|to|would|shall|is
""",
    "ask_date": """
when did|was|is|would|were|do|are|can|could|exactly|you|should|will
what|which|exact|roughly|approximate day|date|time|dates|days|times|week|morning|evening|month
date of|you|and|the
when you
""",
    "ask_photo": """
photo|photos|picture|pictures|screenshot|screenshots|image|images|scan|receipt|proof
copy of
""",
    "ask_what": """
what exactly|is|seems|kind|size|model|sort|happens|happened|was|error|make|colour|type|do|are|would|can|did
which model|product|size|one|item|version|room|colour|part|programme|printer|of|device|service|branch|order|appointment|type|page|parcel
could|can|please|would|kindly you? please? describe|tell|explain|clarify|specify|provide|confirm|give|send|state|let
how many|much|old|long|big|can|may|would|often|tall|wide
more details|information|detail|precisely|specific
is|are|was|were|do|does|did|have|has it|that|this|you|the|they|there
can|how i|may|can i|we? help
""",
    "done": """
i've|we've|i have|we have|has|i|we|she|he|they|she's|he's now|already|just|also? booked|moved|put|sent|refunded|changed|cancelled|canceled|ordered|reserved|updated|corrected|added|fixed|reset|arranged|asked|taken|credited|issued|posted|stopped|set|signed|removed|replaced|switched|held|emailed|paid|transferred|spoken|passed|extended|renewed|registered|opened|confirmed|kept|pencilled|blocked|found|repaired|printed|attached|made|entered|activated|sorted|given|unlocked|restored|raised|placed|dropped|rebooked|rescheduled|upgraded|swapped|noted|marked|released|reported|traced|reversed|waived|deducted|left|prepared|packed|shipped|dispatched|enrolled|merged|deleted|redirected|flagged|resent|called|rung|adjusted|reopened
is|are|been|was|were now|already|all|just|also? booked|confirmed|sorted|fixed|ready|done|cancelled|refunded|sent|reserved|ordered|changed|moved|updated|credited|paid|set|corrected|attached|posted|working|yours|held|switched|extended|repaired|delivered|dispatched|shipped|packed|removed|waived|rebooked|activated|active|unlocked|replaced|transferred|registered|signed|issued|reversed|stopped|reset|approved|live|enclosed
you're|you|you've|he's|she's|they're|it's|that's are|been|now|all|both? booked|down|in|on|confirmed|registered|set|covered|sorted|done|fixed|moved|ready|cancelled|ordered|reserved|paid
booked|moved|put|pencilled|signed|switched|added|rebooked you|it|him|her|in|the|them|both|your
on its|the|their|her|his way
all|now|both done|sorted|set|fixed|booked|confirmed
went back|out|off
sent|emailed|posted you|it|the|out|off|just|to|over
attached|enclosed is|are|you
attached
here's|here is|are the|your|a|it
done
comes|come|came off|to your
refund|refunded of|in|to|went|is|has|will
keys|parcel|order|appointment|table|room|place is|are waiting|yours|held|reserved
i've|we've
i've|we've|i|we|he's|she's|they've ..  lifted|swapped|cleared|stopped|taken|kept|written|told|rung|started|packed|mended|cut|saved|left|dropped|set
it|they|parcel|order|money|card left|went|came|goes|leaves|works|is ..  depot|morning|today|back|out|again|yours|now
is|are|been|was cleared|lifted|swapped|mended|sorted|on|off|back|waiting|inside|yours|live|approved|posted|held|kept|tested|cut|unlocked ..  again|now|today|morning|you
approved
sent
posted today|this
swapped|lifted|cleared it|and|the
set it|you|up
taken the|it|you|off|four|two ..  off|out
goes|went|going back on|to|today|by|within
all|now|again yours|working|done|back
works|working again|now
off the|your list|bill
ready at|on|by|sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|for|from
attached|enclosed|below
""",
    "will": """
i'll|we'll|he'll|she'll|they'll|it'll|you'll|that'll
i|we|he|she|they|you|it|technician|engineer|courier|driver|colleague|manager|fitter|plumber|replacement|money|refund|parcel|letter|invoice|that will|shall
will call|ring|be|come|send|email|have|get|go|arrive|phone|let|write|give|post|visit|meet|collect|deliver|replace|refund|check|confirm|pick|bring|take|see|do|look|speak|reach|fit|repair|contact|leave|start|pay|make|receive|text|hand|sort|put|follow
i'm|we're|is|are|he's|she's|they're|you're going|calling|sending|coming|ringing|posting|bringing|putting|arranging|ordering|getting|booking|asking|picking|collecting|checking|cancelling|refunding|speaking|driving|visiting|meeting
comes|arrives|collects|rings|calls|brings|leaves|goes|delivers|lands|starts|visits on|at|to|by|you|tomorrow|today|out|round|between|from|this|next|in|monday|tuesday|wednesday|thursday|friday|saturday
you get|have|receive|hear
due on|by|at|in|back|tomorrow|today
expect it|him|her|them|a|the|us
gets|get back|in|to
i'm|i|we free|ring|call|come|bring|drop|send|write|post|have|get|start|deliver|collect ..  you|it|at|by|on|back|tomorrow|to|them
he|she|they comes|ring|rings|call|calls|meets|drop|drops|bring|brings|come|phone|phones|start|starts ..  you|at|by|on|to|half|back
goes|go|out|leaves|starts|ships|arrives|lands|ready out|on|by|tonight|tomorrow|today|at|back|within|from
how about
to be|arrive at|with|on|by
going|coming|ringing|calling|bringing|sending|posting|starting ..  tomorrow|today|at|you|now|it|to|up
expect|look|watch for
have|get it|him|her|this|one|that|them this|by|on|tomorrow|back|today|within|next
text|ring|call|email|letter|note|sms comes|follows|will|to follow
""",
    "when": """
today|tonight|tomorrow
monday|tuesday|wednesday|thursday|friday|saturday|sunday
mondays|fridays|weekdays|saturdays|sundays
january|february|march|april|june|july|august|september|october|november|december
by noon|lunchtime|close|then|five|three|two|four|six|ten|eleven|twelve|tonight|midday|teatime|lunch
by|at the end|start
within the|a|an|one|two|three|four|five|six|ten|24|48|7|14|5|3|2|minutes|hours|days
in a|an|two|three|four|five|ten|half|about|twenty|fifteen few|couple|half? an? minute|minutes|hour|hours|day|days|week|weeks|fortnight
one|two|three|four|five|six|seven|ten|twenty|thirty|fifteen|few|couple|half|working minutes|hours|days|weeks|hour|day
1|2|3|4|5|6|7|8|10|14|15|20|21|24|28|30|45|48 working? minutes|hours|days|weeks
this|next|tomorrow|same|later morning|afternoon|evening|week|month
at half|noon|midday|nine|ten|eleven|two|three|four|five|eight|seven|six|one|twelve|lunchtime
half past|eight|nine|ten|two|three|four|five|six
quarter past|to
straight|right away
first thing
before the|noon|lunch|you|nine|ten|close|six|five|four|eight
immediately
overnight
every monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|week|morning
till|until|before|from ..  noon|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|half|close|5|6|4|7|8|3|5pm
mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun
now
jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec
tonight|2day|2moro|tmrw|tomoz
walk-ins|daily
about|around|at six|five|four|seven|eight|nine|ten|half
two|five|ten minutes|mins|min|hrs|hr
""",
    "vague": """
look|looking|looked into it|this|that|your|the
as soon as possible|we|i
asap
has|have|been|i've|we've|is|was|i|we|i'll|we'll|will|being passed|forwarded|pass|forward|escalated|escalate|relayed|noted|feed it|this|your|that|the|message|on|to|along|feedback ..  on|to|along|team|department|colleague|colleagues
passed|forwarded|escalated on|to|along
will|shall be|get in|back touch|to
be in touch
in due course|time
bear with
you|you'll will? hear|contacted|receive|notified|updated|informed from|by|once|when|in|us
will|to be contacted|notified|informed|updated
someone|somebody|anyone will|from|should|might|may|can|in ..  touch|call|contact|look|back|get|reach
at|some some|point point|stage|time
when|once|if we|i|they|it|time|things|someone can|get|have|know|allows|permits|is|has|becomes|calm|quieten
hopefully
should be|arrive|come|work|get|resolve|sort ..  soon|days|shortly|sometime|fine|okay|itself
soon|shortly|eventually|sometime
we'll|we|let's will? see|wait
see what
keep an eye
try|trying|do to|our|my|best
at the moment|present
in the queue|system|pipeline
being looked|processed|investigated|handled|reviewed|dealt|worked
under review|investigation|consideration
working on
up to|ten|five|several|few some? working? weeks|days
can't|cannot say|give|promise|tell ..  when|date|time|exact|exactly|how
no|not|without date|time|news|update|idea|yet ..  yet|when|available
depends|depending on|when|how
relevant|responsible|appropriate|right department|team|colleague|person|people|colleagues
might|may|perhaps|maybe be|take|have|it|next|we|i
as and when
rest assured
thank you for your patience
patience|patient
turn|order|sequence
see what i|we can
when|as it's|they|he|we|it|she ready|can|gets|looks|get|comes|is|feels
we'll|we|i see|try|do our|my|what|best
one of these|the
sometime
no idea when|how
someone|somebody ..  touch|back|look
""",
    "answer": """
yes|yep|yeah
of course
certainly|absolutely|sure|definitely|indeed
costs|cost
we're|we|are|i is? open|do|have|can|closed|deliver|accept|take|offer
that's|that is|would|was|'ll fine|possible|right|correct|because|no|included|normal|all|from|the
you|you'd can|may|could|don't|need|do|only|should|pay|get
there is|are
no problem
the price|cost|fee|total|deposit|answer|room|course|next|charge|difference|reason|earliest|last|first ..  is|was|includes|costs
free|included|available|open of|in|on|from|until|at|for
up to
nothing|no extra|need|charge|fee|to
either|both|neither of|is|are|work|one|and
on the second|first|other|question|matter
correct|exactly
your|her|his parcel|order|appointment|balance|card|contract|booking|refund|invoice|bike|car|dog|policy|holiday|leave is|was|has|starts|ends|includes|runs|covers|will
in|on|at your|the inbox|safe|drawer|desk|roof|envelope|app|box|list|reception|counter|till
open monday|tuesday|mon|till|until|from|daily|on
could be|it
then you
free|bookable|ready|included|manned|cleared|open till|until|in|on|at|from|all
i don't|looked|know|checked|rang|asked|read|found|see
it has|is|does|did|will|can|was
""",
    "negation": """
no
not
never
nothing
none
nobody
can't|cannot|cant|couldn't|won't|wont|don't|dont|doesn't|doesnt|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|wouldn't|shouldn't|needn't|mustn't|ain't
neither
nor
without
""",
    "extra": """
on the house|us
free of charge
no|without|at|zero extra? charge|cost|fee
at|for no|nothing extra?
went ahead
took the liberty
while|since i|we|he|she was|were|am|had|'m ..  i|we|also|noticed|saw|checked|anyway
i|we|i've|we've also|even|thrown|popped|tucked|slipped|already ..  for|you|in|a|the|your|so
as|with a small|little|thank|gesture|way|token|present|our ..  goodwill|gesture|sorry|thank|apology|compliments|from|you
compliments
for you anyway|free
stay|stayed|staying|open|opened|come|came|start|started late|on|behind|open|after|early|earlier|in|specially
after hours|work|closing|my
on my way|lunch|day|own
own time
drop|dropped|bring|brought|pop|collect|deliver|carry|drove it|them|round|by|off|one|over|myself|personally|to ..  myself|personally|round|home|way|door|tonight
you didn't ask
to save|spare you
so|in that|case you|it|she|he
thought you|it ..  might|would|like
in case
bonus
personally|myself
without asking|being
waived|waive
gift|present
even though|so
noticed|spotted|saw that|your|you|also|while|a
made|put|written|drawn|attached|added|printed ..  for|list|checklist|note|map|guide|together
reminder
rang|called|phoned|asked|spoke|spoken|checked the|them|with|ahead|round ..  for|on|so|and|already
run|drive|take|walk|meet|fetch|collect ..  myself|you|door|home
stay|stand|wait|sit ..  with you|down with
smile|treat|biscuit|biscuits|cake|flowers|card|chocolate|chocolates
on the way|my
as it's|i'm|we're|you
put|written|kept|saved|made|printed|copied ..  for you|plastic|copy|spare|free
anyway
meanwhile i
looked|look into|up|out ..  for you|too|also
goodwill
""",
    "grief": """
passed away|on
died|death|dying|dead
late husband|wife|father|mother|mum|dad|brother|sister|son|daughter|grandmother|grandfather|partner|uncle|aunt
funeral|widow|widower|bereave*|condolence*|hospice|probate|coffin|cremat*|burial|buried|wake|obituary
lost|losing my|our|his|her|the husband|wife|father|mother|mum|dad|brother|sister|son|daughter|baby|job|dog|cat|partner|home|house
diagnos*|cancer|stroke|chemo*|terminal|tumour|dementia
divorce*|separated|separating|break-up|split
miscarr*|stillb*
made|being|been redundant
redundancy
had to be put
put to sleep|down
in|into|out hospital|intensive|of
accident|crash|burgled|burglary|fire|flooded
estate of
""",
    "objects": """
not|isn't|wasn't|that's what i|we|was|you ..  agreed|told|ordered|said|asked|signed|quoted|wanted|paid|promised|wrote
i|we|was|were|been told|quoted|promised|assured|informed
told|promised|assured|quoted me|us|that|it
i|we don't|do|can't|cannot|won't|not agree|accept|understand|think|believe|owe|see
disagree|dispute|contest|object
wrong|incorrect|mistake|error|mistaken
unfair|not fair|unreasonable
overcharg*
charged|billed|invoiced|charging|charge me|us|twice|for|too|more|extra|double
i|we|it|you shouldn't|should|did|didn't|never|haven't|have not? ever? have|be|pay|paid|do|asked|ask|ordered|order|agreed|agree|received|receive|signed|got|booked|book|cancelled|said|used|missed|late
that's|that|this|it|which isn't|is|can't|was not? right|true|correct|fair|acceptable|be
but i|you|we|the|it|your|that|my ..  said|told|paid|was|were|says|ordered|agreed|sent|never|had|did|have|called|cancelled|asked|confirmed|clearly|only
your|the own? website|email|colleague|brochure|advert|letter|contract|confirmation|quote|leaflet|app|technician|adviser|invoice says|said|states|stated|promised|told|quoted|shows|was|confirmed
refuse to pay|accept
not going to pay|accept
contrary to
agreed price|on|was|that|with|a|to
how can|is|come|could ..  you|that|it|be|charge
why am|should|do|was|is|have|did|are i|we|you|the|my ..  pay|paying|charged|charge|higher|more|different|responsible|billed|penalised|extra
i|we did|have|always|definitely|certainly did|cancel|return|pay|send|ask|tell|call|say|switch|lock|follow|book|turn|press|not
not my|our fault|mistake|problem|responsibility
no way
according to my|your|the
are you saying|suggesting|calling|telling
never|not once said|told|mentioned|informed|agreed|explained|received|used|happened
too much|high|expensive
""",
    "angry": """
unacceptable|disgrace*|disgust*|appalling|appalled|outrageous|furious|angry|ridiculous|joke|livid|shocking|scandal*|absurd|rude|insulting|insulted|offended
fed up
second|third|fourth|fifth|sixth time|attempt|week|email|message|call
disappointed|disappointing|let down
waste|wasted
never again
complaint|complain
not good enough
how hard|dare|rude|difficult
still nothing|not|no|waiting|haven't|hasn't
sick of|and
for weeks|days|hours|months
had enough
honestly|seriously
is|was that|this all|it|a|really
what kind|sort of
don't|do not? talk|speak|appreciate|like|need ..  tone|lecture|that|way|me
tone|lecture|lectured|patronis*|blaming
no need to|for|be
""",
    "asks": """
please
could|can|would|will|may|might you|i|we|someone|somebody|my|it|the|she|he
i'd|we'd|i|we would? like|need|want|hope|wish|wanted|require
let me|us know
tell|send|give|show|advise|help me|us
looking|hoping|wondering|trying|calling|writing|wanting for|to|if|about|whether|because
wonder if|whether
want to
need to|a|it|my|the|some
any chance|idea|news|way|update|possibility
is|are|do|does|did|have|has|was|were it|there|you|that|my|the|this|they|your
how do|can|much|long|many|would|should|does|about
when|where|what|which|who|why will|is|can|do|are|does|did|was|would|should|time|day|size
would|must like|need|be
i|we must|have|has to
""",
    "why": """
because|since|as
so|otherwise i|that|we|my|he|she
my|our daughter|son|mother|father|wife|husband|back|knee|dog|boss|work|shift|train|flight|kids|children|mum|dad|baby|wedding|exam|interview|operation|doctor|car|visa|surgery
due to
i'm|i|we|we're am|are travelling|leaving|flying|moving|expecting|pregnant|getting|away|working|on|having
i|we have|need|must|start|work|leave|fly|move|can't ..  because|before|by|until|as
""",
    "again": """
as i|we already|have|had? asked|said|wrote|mentioned|explained|told
still waiting|haven't|no|not|nothing|don't|need|like|hasn't
you|that|which didn't|haven't|did|hasn't|have|doesn't|does|don't not|still|quite|actually|really? answer|answered|say|said|reply|replied|told|tell|read|address|answering
my|our|the other|first|second|original|actual|previous question|questions|point|email|message
once more|again
asking|ask|asked again|twice|before|already|about|whether|if|for|in
i|we|i've|we've asked|wrote|already|said|told|gave|have|had|sent ..  already|above|first|you|that|before|whether|in|about|message|twice|if
already sent|told|gave|said|asked|wrote|given|did|have|attached|mentioned|answered|tried|written|explained
and|but|so|ok|okay|thanks|thank|right ..  what about|the|my
what about
and the|my|what|how|is|can|do|when
again
didn't|not|hasn't|doesn't answer|answered
anyone|anybody there|reading|here
but what|how|when|is|can|my|do|will|the|which
hello
that's|that|this|it isn't|is|wasn't|doesn't not? my|what|the|an|answer|help ..  question|answer|asked|asking|that|me
it's|it|is|was in|the|all ..  my|first|above|message|email|subject|below
in my|the first|email|message|last|previous|subject
did you|anyone|anybody ..  read|see|get|look
repeat|repeating
""",
    "declines": """
no thank|thanks|need
don't|do|not|really not? want|need|think|fancy|interested|wish
not interested|for|keen|today|now|really|necessary|buying|needed
no|nope i|just|that's|really|it's|we|not
leave it|that
i'll|i|we'll|let me? have? want|need|will? to? think|pass|skip|leave
rather not|just|keep|stay|wait
just|only the|want|need|asked|wanted|here
happy with|as
maybe|perhaps later|another|next|some
said|already no|told|don't
without the|it|any
too expensive|much|dear
can't|cannot afford
no
""",
    "other_way": """
any|is|isn't|no|some there? any? other|another|way|option|alternative|possibility|earlier|chance|solution|flexibility
isn't|is there any|no|nothing|really|anything|some|another|a
could|can|couldn't|can't|would|wouldn't you|i|we|someone|it|not ..  at|least|instead|just|maybe|perhaps|else|another|other|somehow|even|then|or
couldn't|can't|won't you|i|we|it
what|anything|nothing|anyone|somewhere|who|where|anybody else
so|then|and|but what|how|where|now|when
what|how|where can|do|am|should|would|could|else|are|shall i|we|you|happens|supposed
or at|could|is|maybe|else|another|can
what if
really nothing|no|can't|not
nothing you|at
is that|it all
""",
    "pleased": """
thank|thanks you? so|very|ever much|kind
thanks|thank a|so|you lot|million|bunch|ever|very
so|very|really|how|extremely kind|helpful|much|good|nice|thoughtful|pleased|relieved|happy
wonderful|brilliant|fantastic|amazing|perfect|lovely|superb|excellent|marvellous|lifesaver|legend|fab|super|great|ideal|splendid|star
better|more|faster|quicker than i|expected|hoped|we
didn't|did|never|hadn't|wasn't|not not? expect|expecting|expected|dare|dream|think
exceeded|impressed|touched|moved|blown
saved my|me|us|the day|trip|holiday|weekend|life|week|wedding
made my|our day|week
above and beyond
really|much|greatly|so appreciate|appreciated|helpful|grateful
best service|ever|experience
relief|relieved|phew
cheers|ta
can't|cannot thank
hats off
tell|recommend everyone|my|all|friends|you|to
works|working now|again|perfectly|great
that|it works|helps|worked|helped|suits|is|'s
""",
    "unhappy_end": """
never mind
forget it
elsewhere
cancel|cancelling then|it|the|my|everything|both|all
no use|point|good
won't|not|never|don't be|come|use|bother|go|buy|book|recommend ..  back|again|anyone|you
go|going|take|look|try|find|switch somewhere|elsewhere|another|my|someone|your|business|competitor
what a shame|pity|joke|waste|way
pointless|useless
fine|ok|okay|right|well|i then|see|guess|suppose
leave it|that
not helpful|good|impressed|happy|what|a|really|very
ombudsman|solicitor|lawyer|review|consumer|trading|tribunal|authority
sorry i asked
i'll|we'll|i|i'd just|have? find|look|go|try|ask|manage|complain|do|sort|take|report|rather|leave|think ..  else|elsewhere|somewhere|myself|another|it|then|manager|instead|business
that|this doesn't|does|isn't|is not help|an|a|answer|good|any
disappointed|disappointing
so|still no|nothing|don't|not
""",
    "wants_advice": """
which|what would|one|is|do|of|model|size|type|plan ..  you|best|better|recommend|suit|should|good|right
what|which do|would|can|could|is|one you|i ..  recommend|suggest|think|advise|have|offer|do
recommend|advise|suggest|advice|recommendation
difference|differences between
is|are|it|worth it|the worth|paying|having|extra|money|getting
does|do|is|are|has|have|will it|the|they|that|this have|come|do|include|work|fit|suit|help|good|suitable|enough|fast|strong
what's|what is|are included|the|in|difference
better|best|right|suitable|good for|one|choice|me|us|my
tell|explain|know me|more more|about
should i
good for
looking|searching|after|want|need|buy|get|choose for|a|an|something|to|new ..  new|something|that|for|with|which
thinking of|about
how does|much|good|fast|long|many
can't|cannot|not|don't|unsure decide|sure|know which|what|whether|if
what does|would|do it|that|i|the|you ..  do|get|mean|include|give
""",
}
