"""English."""

from collections.abc import Mapping
from typing import Any

from ..language import Clause, Filter, Frame, Language, rule

# ── Words by class ───────────────────────────────────────────────────────────────────────────────────────────────────

WORDS = {
    "us": "i we",
    "a": "a an",
    "our": "our my",
    "will": "will 'll shall wil",
    "be": "am is are 'm 's 're",
    "have": "have has 've 's",
    "and": "and & plus",
    "when": "once when after upon following whenever",
    "adv": (
        "also then just definitely certainly surely gladly personally promptly directly still therefore naturally obviously "
        "absolutely simply likewise accordingly instead again both all now finally first only even additionally furthermore "
        "quickly actually really indeed fully separately once more immediately instantly duly automatically manually carefully "
        "thoroughly of course in either therefore try-not straight right"
    ),
    "det": "the a an this that these those your our my its his her their both all every each some any another",
    "thing": "it this that these those they everything all both you which",
    "about": "about around roughly approximately approx circa ca some ish say",
    "ready": "ready finished done complete completed sorted resolved fixed gone live operational active",
    "client": (
        "customer client caller tenant patient guest student parent buyer applicant resident passenger member subscriber "
        "customers clients tenants guests parents"
    ),
    "party": (
        "supplier suppliers manufacturer warehouse bank insurer insurance landlord garage accountant bookkeeper factory producer "
        "dealer importer hospital laboratory lab authority court police council ministry notary publisher vendor carrier "
        "post distributor wholesaler hq headquarters accounting accounts finance payroll kitchen reception management "
        "boss manager supervisor colleagues team workshop department developers programmers engineers specialist provider"
    ),
    "theirs": (
        "supplier suppliers manufacturer bank insurer insurance landlord factory producer importer authority court police council "
        "ministry publisher vendor carrier hmrc revenue nhs irs dvla usps evri hermes dpd yodel ofgem ofcom ombudsman tribunal registry regulator freeholder buyer buyers seller sellers dhl ups fedex government airline post neighbour neighbor neighbours competitor provider judge jury magistrate magistrates employer lender embassy consulate airlines apple google stripe paypal amazon microsoft netflix ebay klarna mastercard worldpay airbnb facebook meta shopify ikea vodafone openreach"
    ),
    "or": "or",
    "stop": (
        "i we you he she they it will 'll shall is are am 'm 're and or but if when which that who because so then would should could "
        "can may might must have has do does did not 't please until till unless once after before while whilst since whether as than "
        "though although however"
    ),
    "priced": "price prices rate rates offer quote quotation discount deal estimate tariff voucher fare rent fee premium subscription figure terms",
    "possessive": "your our my his her their its one every each another no",
    "inanimate": (
        "system app website page site link button form update version code fee price cost warranty guarantee policy contract software "
        "machine body phone browser laptop battery engine computer screen camera device timer alarm plant plants skin wound tooth teeth gum gums hair table file tool process procedure programme course offer discount delivery lift heating water"
    ),
    "plural": (
        "vouchers badges passes visits meetings lessons classes sessions viewings interviews consultations surgeries clinics tours orders refunds complaints returns requests payments applications items parcels purchases deposits cancellations invoices claims "
        "enquiries inquiries queries emails e-mails messages calls letters bookings reservations deliveries members customers visitors guests "
        "passengers candidates pupils delegates attendees students patients tickets repairs packages goods exchanges appointments results payslips statements bills newsletters reminders renewals cards lessons slots names winners prizes places cars vehicles dogs accounts bags votes exams children pets drinks refreshments latecomers entrants entries awards cyclists pedestrians runners teams losers finalists owners householders homeowners landlords businesses traders employees workers residents motorists commuters voters exhibitors players spectators"
    ),
    "valid": "valid guaranteed",
    "firm": "good valid fixed firm guaranteed frozen locked held",
    "back": "back",
    "more": "more",
    "again": "again",
    "lasting": "valid lasts stands stand holds hold good guaranteed fixed firm unchanged protected frozen locked held secured",
    "dusted": "dusted sealed",
    "gather": "sit get catch",
    "mended": "fixed cleaned washed mended repaired sorted serviced ironed printed bound filed polished painted",
    "tradesman": "man men engineer technician plumber electrician fitter fitters courier driver surveyor cleaner gardener glazier locksmith roofer decorator inspector valuer joiner carpenter plasterer tiler removals movers sweep reader installer",
    "outage": "restart reboot failover cutover switchover go-live changeover rollback redeployment",
    "treated": "canal colour test scan op operation procedure highlights balayage extraction filling crown implant jab jabs bloods smear x-ray brows lashes nails wax polish vaccination spay hygiene impressions cleaning perm braids extensions tattoo signing mock audition",
    "yes": "ok okay oki k kk yes yep yeah yup great perfect fine good thanks thank cheers ta sure lovely brilliant cool right noted understood agreed alright brill super grand deal hi hello hiya hey morning afternoon excellent fab wonderful awesome done so then no problem worries bother",
    "modal": "can could may might should would must do does did will shall am are can't couldn't",
    "wheels": "car van truck lorry bike scooter motorbike motorcycle vehicle jeep caravan campervan motorhome moped tractor trailer dog cat puppy kitten horse pony rabbit bmw audi ford volvo toyota vw golf fiesta",
    "trade": "boiler heating gas meter broadband fibre fiber appliance dishwasher fridge freezer oven cooker hob plumbing electrical alarm lift window windows roof gutter chimney drain drains pest carpet kitchen bathroom loft solar aerial internet washing-machine furnace hvac plumber electrician engineer technician plumbing water damp septic tank",
    "pickup": "collection pickup pick-up uplift",
    "beauty": "colour color hair brows lashes nails highlights roots foils fringe perm balayage tint cut bloods blood teeth filling crown tattoo makeup make-up facial eyes stitches dressing x-ray bite impressions",
    "leaves": "leave leaves depart departs leaving",
    "tradework": "exchange swap replacement check sweep survey servicing clean fitting reading callout call-out",
    "body": (
        "board boards committee committees panel council governors trustees directors tribunal court judge jury senate assembly parliament shareholders "
        "union synod magistrates executive chairman chair chairwoman cabinet jurors examiners"
    ),
    "event": (
        "party sale open-day meeting event fair workshop webinar tasting drill bash gala demonstration fundraiser raffle exhibition stocktake stock-take "
        "stocktaking inventory promotion festival ceremony concert competition tournament quiz anniversary barbecue bbq market fete launch celebration day evening night"
    ),
    "kin": (
        "co-executor co-owner co-director co-tenant co-parent trustee brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law wife husband partner son daughter brother sister mum mom mother dad father uncle aunt cousin nephew niece grandson granddaughter grandmother grandfather gran nan "
        "grandad friend friends neighbour neighbours neighbor flatmate housemate roommate boyfriend girlfriend fiance fiancee parents kids children in-laws bride groom "
        "boss colleague colleagues director"
    ),
    "outside": "landlord employer lender insurer bank builder contractor architect neighbour neighbor freeholder mortgage-lender in-laws council school university",
    "rules": "prices price terms conditions policy policies hours tariffs tariff rates fees charges fares premises offices office website branch shop store range menu app scheme",
    "noted": "customer client caller tenant patient guest buyer applicant resident passenger member subscriber cust clt pt",
    "yours": "yours",
    "know": "know find",
    "table": "table tables",
    "due": "due",
    "utility": "power water electricity gas heating internet broadband signal wifi wi-fi service supply lights lift system site website server servers phones network line lines",
    "with": "with",
    "kept": "recording recordings footage data record records cctv file files log logs backup backups sample samples notes information",
    "several": "technicians engineers plumbers electricians fitters installers movers cleaners couriers drivers officers inspectors surveyors advisers advisors agents doctors nurses mechanics developers contractors painters roofers builders decorators tilers plasterers scaffolders joiners carpenters gardeners glaziers groundsmen caretakers lads guys boys fellas men team crew staff people riders techs tech",
    "sorrow": "fee fees charge charges penalty penalties surcharge interest overcharge overdraft fines",
    "place": "down in",
    "pronoun": "i we you he she they it someone somebody",
    "contact": "contact call ring phone email text message",
    "doubt": "question questions query queries concern concerns problem problems issue issues difficulty difficulties trouble",
    "weekdays": "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends",
    "coin": "£ $ € # version v no number",
    "measure": "% percent per hrs hours hour miles km kg kgs g lbs litres l m cm mm metres points degrees stars gb mb kw kwh mph",
    "via": "by via per",
    "past": "was were had did got came went yesterday ago last",
    "closing": "pm am m etc",
    # Never a slip of the finger for one of the verbs below.
    "plain": (
        "stewed slowed bedding smelling swelling dwelling begging petted dumping flying squire squares lobbies lobbied hobbies slaving clammed bidden spilling padded playing praying prying facing fading faking farming freeing raining rained selling shower showers skipping skipped sleeping slept sliding slipping slipped "
        "slowing slowed smashing smashed spending stealing tripped tripping trading traded wearing wedding winner wished wishing breeding biking hiking bailing barking "
        "bending blinding blushing boasting burning charming coasting combed diving dosing hailing mourning opener parking parting pleading pleasing posing "
        "proving racing railing ranking rapping slapping snapping stranding storming swearing tailing toasting toiling travelling vending wading walling winding napping spanning"
    ),
    "glue": "but on at the of in and for to a this that time from by is it be s",
    "follow": (
        "is was are should would 's suits works sounds looks seems am pm ok okay it's thanks thank cheers please if her his they're on at in and or to but if when so for the today tonight tomorrow sharp latest from with i we you he she they it "
        "your our my this next without because like as as unless that which until by then please about exactly local prompt onwards instead"
    ),
}

VALUES: Mapping[str, Mapping[str, Any]] = {
    "n": {
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty fourty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12,
        "oneish": 1, "twoish": 2, "threeish": 3, "fourish": 4, "fiveish": 5, "sixish": 6, "sevenish": 7, "eightish": 8, "nineish": 9, "tenish": 10, "elevenish": 11, "twelveish": 12,
    },
    "ordinal": {
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
        "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
        "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
        "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27,
        "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
    },
    "nth": {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1},
    "weekday": {
        "monday mon": 0, "tuesday tue tues": 1, "wednesday wed weds wensday": 2,
        "thursday thu thur thurs": 3, "friday fri": 4, "saturday sat": 5, "sunday sun": 6,
    },
    "month": {
        "january jan": 1, "february feb febuary": 2, "march mar": 3, "april apr": 4, "may": 5, "june jun": 6, "july jul": 7,
        "august aug": 8, "september sep sept": 9, "october oct": 10, "november nov": 11, "december dec": 12,
    },
    "unit": {
        "minute minutes min mins minuts": "minute", "hour hours hr hrs ~h": "hour", "day days": "day",
        "week weeks wk wks": "week", "month months": "month", "year years yr yrs": "year", "quarter quarters": "quarter",
    },
    "period": {"week": "week", "weekend": "weekend", "month": "month", "quarter qtr": "quarter", "year yr": "year"},
    "part": {
        "morning mornings forenoon morn mornin": "morning", "afternoon afternoons": "afternoon",
        "evening evenings": "evening", "night": "night", "lunch lunchtime lunch-time": "lunch", "midnight": "midnight",
    },
    "fives": {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25},
    "half": {"am ~am a": "am", "pm ~pm p ~p": "pm"},
    "holiday": {
        "christmas xmas": "12-25", "easter": "easter", "halloween": "10-31",
    },
}  # fmt: skip

# ── Verbs by what they do, nouns by what they are ────────────────────────────────────────────────────────────────────

VERBS = {
    "phone": "call ring phone telephone bell dial redial facetime callback buzz",
    "tell": (
        "tell inform notify advise confirm answer reply respond reconfirm explain clarify contact acknowledge remind "
        "comment communicate reassure elaborate announce brief follow-up warn alert revert apprise shout holler"
    ),
    "write": "write email e-mail mail text message sms whatsapp dm ping",
    "send": (
        "send post ship dispatch despatch deliver forward courier upload share resend re-send redeliver supply issue submit "
        "fax circulate relay overnight ferry fire whizz shoot sling zip express transmit reissue re-issue release distribute publish reship re-ship"
    ),
    "give": "give provide offer hand grant allow lend present award",
    "get": "get receive have",
    "come": "come visit attend drive pop swing travel nip hop head",
    "arrive": "arrive reach be go land hit",
    "meet": "reconvene convene regroup meet see welcome greet host expect join",
    "bring": "bring return leave take hand-deliver carry drop deposit",
    "collect": "collect fetch pick shuttle chauffeur",
    "pay": (
        "pay refund reimburse compensate repay credit waive deduct discount transfer wire remit settle rebate recredit "
        "re-credit subtract halve venmo zelle bacs revolut paypal"
    ),
    "fix": (
        "crack place search recall limit remote wind slip slide loop line rustle whip scare conjure cobble rattle soak "
        "fix repair mend change alter amend correct edit modify adjust update cancel stop delete remove erase clear wipe add "
        "insert include install reinstall mount assemble build make create set reset restart reboot restore recover unlock "
        "unblock block lock activate reactivate deactivate enable disable upgrade downgrade migrate switch connect reconnect "
        "disconnect configure reconfigure program reprogram patch debug deploy launch resolve solve sort handle process complete "
        "finish start begin continue resume perform do execute implement apply order reorder register enrol enroll file lodge "
        "log record enter close open reopen extend renew shorten suspend pause unsubscribe clean wash dry-clean iron press paint "
        "repaint varnish polish sand plaster tile wallpaper cut trim shave dye colour color style sew stitch hem lengthen tailor "
        "weld solder drill bore grind sharpen tune service grease oil lubricate inflate align balance calibrate test retest "
        "weigh cook bake prepare serve pack unpack repack label wrap box load unload store stock restock "
        "reorganise reorganize sign countersign stamp certify notarise notarize translate proofread rewrite redo reprint print "
        "scan copy archive shred escalate refer pass raise report flag prioritise prioritize allocate assign reassign deal manage "
        "water plant mow prune fertilise spray treat vaccinate operate inject bandage fill pull whiten crown fit refit rewire "
        "rewind unclog unblock descale drain empty refill top heat cool ventilate insulate seal reseal caulk glue screw fasten "
        "tighten loosen straighten level relocate tidy sweep vacuum disinfect sterilise sterilize dispose recycle tow "
        "recharge defrost bill invoice rebill recalculate recount reconcile approve authorise authorize validate accept withdraw "
        "appeal work tackle address find source procure buy purchase obtain acquire hire rent engrave frame bind laminate "
        "transcribe convert import export sync merge split link unlink whitelist groom bathe feed walk board train teach tutor "
        "coach mark grade score turn run put cover rectify ease lower raise reduce increase simplify speed finalise finalize "
        "conclude design redesign sketch model render film photograph retouch develop remake reproduce rotate steam bleach "
        "investigate-and-fix rehang replaster reupholster upholster restring retune redirect reroute forward-on incorporate "
        "action progress expedite rush fast-track void scrap overturn revoke rescind unfreeze backdate remedy extract trap fumigate bait grout regrout "
        "jet-wash strip resurface tarmac dig fell lop rake hoover de-ice grit harvest bale shear clip worm microchip spay neuter "
        "x-ray sterilise rectify liquidate dismantle demolish erect dilute distil mix pour roast smoke bottle brew ferment glaze fire-up kiln "
        "engrave gild mount-up pierce tattoo wax thread manicure shampoo blow-dry recut resole reheel dry stain wire plumb lay fence "
        "pave concrete screed render point repoint slate felt gut clad board-up winch launch-up moor antifoul provision onboard triage "
        "audit invest nominate propose-for second minute adjourn list relist market stage photograph survey measure-up "
        "absorb accelerate accommodate adapt adopt advance allot annotate anonymise append authenticate automate bag boost brush bury cater censor chair challenge clamp clone clothe collate combine commission compress condense consolidate construct contest crop cross-check curate customise decommission decorate decrease dedicate deep-clean defer demonstrate designate detach detail digitise discontinue dismiss dispense display divert divide donate double dredge dub earmark embed embroider encrypt endorse enforce enhance enlarge equip establish evict exempt expand facilitate flush formalise formulate fulfil furnish gather graft hang haul heal hoist illustrate improve instruct insure interview itemise laminate lease liquidate localise locate manufacture mark marshal maximise mediate microfilm minimise mobilise moderate modernise mute neutralise nurse offset omit oversee overhaul override peel perforate pin pitch polish pool populate position post-date pot practise prepay prescribe preserve privatise prosecute publicise pump purge pursue re-do re-fit realign reassemble recalibrate recap recertify reclaim recode reconstruct recoup recruit redact redecorate redeploy redraft redress refinance refine reformat refresh refrigerate refurbish regenerate rehouse reinforce rejig relaunch remodel remortgage rephrase replenish reposition reprice reprocess requisition rescan rescue reshape reshoot resize restrict restructure resubmit retake retrain retrieve retry reuse revamp revalue reverse revise revive rig ring-fence rip rub salvage sanitise scale scrub secure seed select separate shape shelve shield shut simulate skim slash slice smooth snag sort-out specify splice standardise staple stiffen straighten strengthen subcontract summarise supervise surface synchronise systematise tag tap taste terminate test tie tone top-up total toughen transform transplant treble trigger triple troubleshoot undertake undo unplug usher valet vary vent wean weed widen yield butcher carve chop deadhead decant deep-fry delouse detangle drape exfoliate fillet flatten frost garnish hand-finish hand-wash inscribe knead lacquer marinate massage mulch package pickle pleat quarter reattach refloat reline relight resit restuff rinse rotavate season shoe shred slaughter splint squeeze slot squirt stuff suture sweeten swab thatch thin thin-out toss touch-up trellis twist underpin unjam weave weatherproof winterise wipe-down throw host document focus separate name minute treat advertise recommence rota "
        "port price quote commence lead photocopy parcel conduct download countersign initial shut quit gift comp credit-back descale bleed regas recommission rewrap re-record requote re-quote re-tile re-lay relay-out lag thaw jumpstart jump-start repressurise recode re-key rekey decork disinfest unload re-hang re-glaze reglaze reupload re-upload publish-out rota-in cart lift touch hunt show roll match beat rise appear strike bung initiate type knock eliminate halt uninstall reinstate re-enable rework patch-up plan stagger reseat re-seat reflash recable repatch respray regrind rebalance reroof repipe rejoint revarnish rewax recement rehem repot reline relight reprime "
        "spell bid cap peg furnish square stump babysit jump foot whack chuck lob fling shove sandblast powder-coat declutter unstick unscrew unbolt buff creosote limewash whitewash undercoat rescreed waterproof "
        "damp-proof soundproof draughtproof fireproof energise pressurise depressurise refuel decoke remap underseal rustproof braze rivet anneal restuff launder "
        "spot-clean pretreat re-waterproof retip re-tip re-hair rebush demagnetise pressure-test deworm deflea castrate irrigate syringe infuse titrate discharge "
        "apostille legalise attest witness engross convey claim arbitrate administer rollback hotfix refactor reindex reimage quarantine decontaminate cleanse "
        "defrag jailbreak uncap unbar subtitle caption typeset emboss deboss unpin unhide unban expunge strim scarify aerate rotovate sow pollard coppice compost "
        "palletise containerise declare relet sublet vet renovate refurb re-roof retile re-slate re-felt relevel excavate backfill block-pave resite readmit "
        "accredit deregister unregister dissolve amalgamate delist deburr anodise rerun replay relodge reapply reinspect reassess re-examine re-mark resurvey "
        "remeasure reweigh rewash reclean resew restitch reglue rebind reframe rehost remaster recoat reletter repaper reface regrade"
    ),
    "act": "decide determine adjudicate vote accompany represent escort chaperone interpret officiate",
    "check": (
        "view mention measure liaise negotiate quantify scrutinise probe reconsider revisit estimate deliberate debate chat check request verify investigate examine review inspect look ask consult speak talk discuss enquire inquire query chase "
        "research double-check recheck re-check analyse analyze study evaluate diagnose monitor trace track ascertain think "
        "consider read reread re-read assess"
    ),
    "replace": "replace exchange swap substitute",
    "keep": "stash stow retain keep hold reserve save honour honor maintain guarantee freeze",
    "book": "book schedule reschedule pencil rebook re-book rearrange re-arrange diarise timetable",
    "move": "move postpone push shift delay bump nudge",
    "arrange": "arrange organise organize coordinate co-ordinate",
    "prepare": "draft draw compile generate produce",
    "ensure": "ensure",
    "none": (
        "catch judge relax persuade vouch found observe try notice need want hope aim like love wait stay remain understand appreciate assume believe know feel help assist support "
        "miss enjoy forget remember regret apologise apologize thank agree strive endeavour endeavor attempt seek intend let use "
        "require mind bear note say mean depend cost last cease listen win lose learn owe regard charge deny refuse decline "
        "reject stand sit become seem sound attach enclose rely trust care worry admit struggle fail hurry live hear recommend follow "
        "suggest propose invite ask-for contact-us happen benefit circle stick"
    ),
}  # fmt: skip

NOUNS = {
    "call": "call ring bell buzz tinkle callback phone-call call-back telephone",
    "message": (
        "answer reply response update updates news feedback word note confirmation explanation message email e-mail mail text "
        "tracking thoughts answers replies responses availability headcount line status information info reminder notice notification sms advice clarification outcome"
    ),
    "money": (
        "shortfall underpayment stipend award winnings funds proceeds payments deposits rebates discounts instalment instalments installment allowance bond coupon coupons store-credit cash interest surcharge excess arrears overtime bonus backpay back-pay salary wages expenses premiums penalty gift-voucher token refund money amount credit voucher discount rebate compensation reimbursement cashback payment deposit fee credit difference "
        "rent premium sum balance gift-card repayment euros euro pounds dollars fees vouchers refunds costs overpayment cheque cheques tenner fiver quid grant payout goodwill credits penny pence percent € $ £"
    ),
    "document": (
        "slip slips chit docket dockets opinion opinions original originals counterpart counterparts duplicate duplicates hardcopy confirmations comments details rota roster itinerary voucher-code boarding-pass invite dossier prospectus transcript transcripts timesheet timesheets payslip payslips p45 p60 p11d ledger ledgers memo affidavit deeds survey surveys questionnaire valuations specification specifications spec specs datasheet budget forecast appraisal-report cv references menu menus breakdown records inventory warranty-card passwords sla statement statements licences licenses permits certificates contracts agreements offers quotes estimates keycard qr logs extract extracts conveyance lease leases proofs proof artwork mock-up mockup mock-ups brief log logs readings ruling verdict judgment judgement findings questionnaire letters newsletter minutes agenda booklet leaflet pack portfolio bylaws "
        "document documents doc docs contract offer quote quotation estimate invoice invoices report form forms copy copies link links "
        "photo photos picture pictures pics scan scans file files certificate statement letter draft plan plans list brochure "
        "catalogue catalog manual instructions receipt receipts results result proposal agreement paperwork papers passport pdf "
        "attachment video videos screenshot screenshots drawing drawings design designs prescription referral ticket tickets "
        "invitation schedule timetable label labels sample samples code password login credentials key keys bill proof "
        "logo data figures spreadsheet presentation slides minutes reference recipe summary overview translation application declaration "
        "permit licence license policy visa decision transcript diploma deed will-draft assessment"
    ),
    "goods": (
        "pizza pizzas curry curries burger burgers kebab kebabs takeaway takeaways takeout noodles sushi platter platters buffet canapes pie pies turf sand gravel cement timber logs coal oil compost pallets skip skips groceries meal meals lunchbox sandwiches catering linen towels worktops worktop appliances cabinets wardrobes shelving radiators flooring laptops desktops monitors servers handsets routers uniforms uniform helmet keyboard monitor tablet ipad headset handset sim sims router-box tv fridge-freezer cooker oven kettle toaster blender microwave vacuum hoover wardrobe desk desks lamp rug rugs blinds-set toys toy cot pram stroller pushchair skirt shirt shirts trousers jeans jumper sweater cardigan gown suits necklace bracelet earrings ear-rings pendant hearing-aid hearing-aids crutches wheelchair fob fobs keyring parcel-box crate crates barrel keg kegs case cases pastries bread cupcakes buns hedging plants trees seeds bulbs-order fish feed hay parcels packages packages boxes bouquets wreath wreaths tablets prescription-bag insulin inhaler vaccine vaccines parcel package packet card van car bike scooter hamper card shelf exchange order item items product products replacement goods shipment delivery box boxes device laptop bag "
        "book books shoes dress coat sofa table chair chairs bed mattress fridge dishwasher washer machine flowers bouquet "
        "cake glasses lenses medicine kit set unit units router modem printer charger cable new stuff things suitcase luggage "
        "equipment furniture spare pallet consignment batch jacket suit watch phone boots curtains carpet parts ring rings"
    ),
    "spare": (
        "antennas axles ballcocks ballvalves boilers bonnets bumpers burners buttons cambelts cartridges cisterns clasps clutches compressors condensers cylinders derailleurs digitisers downpipes drainpipes elements engines faceplates fascias fences fenders filters flashings floorboards flues fuseboxes gaskets gearboxes hatches hdds headlights heaters heels hoses impellers implants inverters lanterns lintels manholes manifolds meters motherboards motors mudguards panes plasterboards ports pumps rcds retainers ridges roofs sensors soffits splitters starters stopcocks tailgates tanks thermocouples thermostats tires toners touchscreens turbos valves veneers windscreens windshields wishbones zippers locks zips screens belts fuses seals alternators exhausts access-point extension-lead compressor-unit scaffolding scaffold shingle shingles joint joints lantern battens slates slate gutters ridge soffit fascia drainpipe manhole meter-box breaker breakers rcd fusebox consumer-unit wiring cladding plaster plasterboard grout sealant skirting worktop tap-washer stop-tap ballvalve cartridge-filter drum compressor condenser fan fans impeller gearbox-oil injector injectors turbo radiator-hose manifold catalytic strut struts shock shocks wishbone axle caliper calipers disc discs spark-plug plugs bonnet fender hatch tailgate windscreen windshield mudguard derailleur spoke spokes motherboard ssd keyboard-cover hard-drive hdd touchscreen digitiser port splitter socket-plate faceplate antenna cable-run mast pole lead stitching lining sash cord cords brace bracket brackets veneer tooth implant bridge denture dentures retainer cables wheel wheels chain saddle mirror mirrors bumper doors windows hinges blinds shutters lights lamp lamps taps handles flue gasket radiator boiler tank cistern cylinder thermocouple burner element ballcock stopcock pipe pipes washer-seal gutter fence roof tile tiles panel panels inverter meter bearing bearings clutch gearbox cambelt exhaust alternator starter radiator-cap wiper wipers headlight bulb bulbs socket sockets switch carpet-tile floorboard lintel downpipe lead-flashing flashing hinge-pin clasp crown filling string strings battery screen display filter lock pump bulb tyre tire seal valve hose toner cartridge part tyres brake brakes pads fuse tap "
        "leg legs screw screws bolt bolts fixings bracket brackets castors castor drawers drawer hinges knobs runners heater motor engine sensor thermostat window glass pane door handle hinge belt zip zipper button heel sole"
    ),
    "person": (
        "lineman linemen linesman lineworker lineworkers serviceman accountants adjusters anaesthetists apprentices assessors assistants bailiffs barbers beauticians blacksmiths blokes bookkeepers brokers brothers bursars captains carers chaps chimneysweeps chiropodists chiropractors clerks cobblers colorists colourists consultants conveyancers counsellors crewmen custodians daughters dentists detailers dietitians doorkeepers doormen dressmakers engravers experts farriers florists forwarders framers goldsmiths gps groomers hairdressers handlers handymen hauliers hygienists implantologists janitors jewellers keyholders landladies lawyers lifeguards locksmiths managers marshals masseurs midwifes milkmen nannies negotiators notaries oilmen operators opticians orthodontists osteopaths paralegals pathologists pharmacists phlebotomists photographers physios physiotherapists podiatrists porters postmen psychiatrists psychologists pursers radiographers rangers registrars removalists repairmen representatives reps secretaries sisters sitters skippers solicitors sonographers specialists squads stewards stonemasons stylists superintendents supervisors surgeons tailors teachers therapists trainers treesurgeons tuners tutors upholsterers ushers valeters veterinarians wardens warehousemen watchmakers watchmen webmasters tow registrar pathologist bursar caseworker case-worker receptionists housekeeper valeter detailer upholsterer dressmaker seamstress cobbler framer jeweller goldsmith watchmaker engraver beautician colourist colorist barber masseur podiatrist chiropodist osteopath chiropractor dietitian counsellor psychologist psychiatrist radiographer sonographer phlebotomist anaesthetist surgeon gp orthodontist implantologist veterinarian vets conveyancer broker underwriter loss-adjuster claims-handler case-handler caseworkers negotiator lettings landlady superintendent concierges groundsman estates sysadmin dba devops programmer engineer-on-call webmaster scrum-master instructors lifeguard captain purser travel-agent ticketing dispatchers lorry-driver postie postman milkman oilman arborist arborists treesurgeon surgeon-tree scaffolders scaffolder bricklayers joiners plasterers stonemason blacksmith sweep housekeeping catering committee security concierge payroll admin administration legal compliance underwriting claims dispatch facilities scheduling registry underwriters kitchen stores hr "
        "rider riders lad lads bloke chap fella fellas boys guys gang squad valuer assessor adjuster bailiff warden ranger chimneysweep decorator plasterer joiner bricklayer "
        "farrier groomer piano-tuner tuner tech techs rider porter steward host hostess guide skipper crewman nanny sitter "
        "officers inspectors surveyors advisers advisors agents doctors nurses mechanics installers fitters plumbers electricians couriers drivers he she technician technicians engineer engineers plumber electrician courier driver fitter installer colleague colleagues "
        "mechanic repairman specialist expert doctor dentist nurse vet advisor adviser consultant agent representative rep "
        "assistant team someone somebody custodian doorman doorkeeper watchman usher concierges housekeepers marshal warehouseman stockroom forwarder haulier removalist lawyer solicitor accountant inspector surveyor cleaner cleaners painter carpenter "
        "gardener locksmith apprentice manager trainer teacher stylist hairdresser therapist physio physiotherapist crew staff man men "
        "operator dispatcher receptionist secretary caretaker janitor handyman workshop office department tutor instructor "
        "photographer florist chef tailor optician pharmacist chimney-sweep glazier roofer tiler mover movers boss supervisor "
        "director guy lady husband wife fitters handler keyholder stand-in adjuster bursar carer husband wife son daughter brother sister mother father mum dad partner friend bookkeeper developer "
        "developers it-department helpdesk support reception accounts accounting finance billing sales logistics warehouse "
        "paralegal clerk officer notary registrar midwife hygienist contractor contractors driver-mate"
    ),
    "appointment": (
        "trial trials walk-through walkthrough sitting webinar kick-off kickoff catch-up catchup tryout try-out briefing x-ray xray extraction root-canal patch-test blow-dry test-drive check-in handover signing debrief follow-up review-meeting mediation arbitration conveyancing induction-day taster open-evening parents-evening booster neutering massage facial waxing biopsy endoscopy colonoscopy dialysis physio scaling one-to-one 1-1 standup call-slot mri nct mot ultrasound surgery jab vaccination smear screening fitting fittings appraisal induction audition rehearsal orientation valuation consult facial pedicure manicure appointment appointments visit visits meeting meetings slot viewing consultation session treatment haircut lesson "
        "booking reservation interview checkup check-up fitting class lessons demo massage tour tasting training exam "
        "hearing inspection workshop-day teams-call zoom pick-up-time ceremony"
    ),
    "price": "price prices rate-lock rate rates tariff fare terms conditions",
    "work": "patch release deployment rollout reboot failover rewiring decorating painting plastering landscaping pruning surfacing repair installation service maintenance cleaning work works job restart upgrade migration removal assembly repairs",
}  # fmt: skip

FORMS = {
    "base": (("$", ""),),
    "s": (("(s|x|z|ch|sh|o)$", r"\1es"), ("([^aeiou])y$", r"\1ies"), ("$", "s")),
    "ing": (
        ("ie$", "ying"),
        ("([^eoy])e$", r"\1ing"),
        ("^([^aeiou]*[aeiou])([bdgmnprt])$", r"\1\2\2ing"),
        ("$", "ing"),
    ),
    "done": (("e$", "ed"), ("([^aeiou])y$", r"\1ied"), ("^([^aeiou]*[aeiou])([bdgmnprt])$", r"\1\2\2ed"), ("$", "ed")),
}

_DONE = (
    "tell:told write:written send:sent resend:resent re-send:re-sent give:given get:got come:come drive:driven meet:met see:seen bring:brought leave:left "
    "take:taken pay:paid repay:repaid set:set reset:reset make:made build:built do:done cut:cut find:found buy:bought put:put "
    "run:run hold:held keep:kept withdraw:withdrawn draw:drawn speak:spoken think:thought read:read let:let go:gone know:known "
    "teach:taught feed:fed bind:bound grind:ground sew:sewn rewrite:rewritten redo:redone split:split sweep:swept begin:begun "
    "ring:rung understand:understood lend:lent deal:dealt rewind:rewound hear:heard feel:felt say:said mean:meant"
)
IRREGULAR = {verb: {"done": done} for verb, _, done in (pair.partition(":") for pair in _DONE.split())} | {
    "transfer": {"done": "transferred transfered", "ing": "transferring transfering"},
    "rise": {"done": "risen"}, "lay": {"done": "laid"}, "prepay": {"done": "prepaid"}, "mow": {"done": "mown mowed"}, "remake": {"done": "remade"},
    "pencil": {"done": "pencilled penciled", "ing": "pencilling penciling"}, "refit": {"done": "refitted", "ing": "refitting"},
    "unplug": {"done": "unplugged", "ing": "unplugging"}, "equip": {"done": "equipped", "ing": "equipping"}, "debug": {"done": "debugged", "ing": "debugging"},
    "reformat": {"done": "reformatted", "ing": "reformatting"}, "allot": {"done": "allotted"}, "omit": {"done": "omitted"}, "transmit": {"done": "transmitted"},
    "remit": {"done": "remitted", "ing": "remitting"}, "defer": {"done": "deferred", "ing": "deferring"}, "model": {"done": "modelled modeled"},
    "total": {"done": "totalled totaled"}, "initial": {"done": "initialled initialed"}, "recap": {"done": "recapped"}, "lead": {"done": "led"}, "offset": {"done": "offset"}, "shut": {"done": "shut", "ing": "shutting"},
    "hit": {"ing": "hitting"}, "undo": {"done": "undone"}, "undertake": {"done": "undertaken"}, "oversee": {"done": "overseen"},
    "override": {"done": "overridden"}, "retake": {"done": "retaken"}, "throw": {"done": "thrown"}, "hang": {"done": "hung"},
    "strike": {"done": "struck"}, "freeze": {"done": "frozen"}, "unfreeze": {"done": "unfrozen"}, "rehang": {"done": "rehung"}, "dig": {"done": "dug"},
    "weave": {"done": "woven"}, "sling": {"done": "slung"}, "restring": {"done": "restrung"}, "refer": {"done": "referred", "ing": "referring"},
    "cancel": {"done": "cancelled canceled", "ing": "cancelling canceling"},
    "program": {"done": "programmed", "ing": "programming"},
    "have": {"done": "had", "s": "has"},
    "be": {"s": "", "done": "been"},
    "fax": {"done": "faxed", "ing": "faxing"},
    "fix": {"done": "fixed", "ing": "fixing"},
    "ship": {"done": "shipped", "ing": "shipping"},
    "stop": {"done": "stopped", "ing": "stopping"},
    "swap": {"done": "swapped", "ing": "swapping"},
    "drop": {"done": "dropped", "ing": "dropping"},
    "wrap": {"done": "wrapped", "ing": "wrapping"},
    "submit": {"done": "submitted", "ing": "submitting"},
    "enrol": {"done": "enrolled", "ing": "enrolling"},
    "label": {"done": "labelled labeled", "ing": "labelling labeling"},
}

_NP = "(<det> <x>{1,4})"
_WHO = "(<person>|<party>|<name>)"
_SOMEONE = "((<det>|one of)? <w>{0,3} (<person>|<name>|<party>)|him|her|them)"

# What a verb does together with the words around it. The slot is the verb; the first row that fits counts.
PHRASES = (
    # What the reader will get.
    ("you <will> <adv>* {=get|=have|=receive} (a|an)? (further|extra|flat)? <n> <measure> off", "pay"), ("you <will> <adv>* {=get|=have|=receive} (a|an|one|two|three|your|the|another|next)* (month|months|night|nights|year|week|session|class|coffee|meal|delivery|postage) (free|for free|on us|on the house)", "pay"),
    ("you <will> <adv>* {=get|=have} (chapter and verse|the full story|the whole story|the lowdown|an answer|our answer|my answer|a yes or no)", "tell"),
    ("{=see} (it|that|they|this) (gets|get|reaches|reach) (to)? you", "send"), ("{=see|=meet} you (all|both)? at (yours|your (house|home|place|flat))", "come"),
    ("of us <will> <adv>* {=be} (there|with you|over|round|out)", "come"), ("(we|i|<person>|<name>) <will> <adv>* {=operate} (on (you|him|her|<name>)|<t>)", "meet"),
    ("(glazier|plumber|surveyor|engineer|electrician|roofer|builder|fitter|joiner|decorator|locksmith|valuer|assessor|inspector|gardener|technician|sweep|carpenter|nurse|midwife) <x>{0,6} {=call} (?!you|me|back|to|him|her|them) (<t>|on|at|<$>)", "come"),
    ("(the|our|your|a) <w>? <person> ('s|has|is) (been|now|all)* {=move|=book|=schedule|=reschedule|=rebook|=set|=arrange|=confirm}", "come"), ("(got|have|'ve) (the|a|our|your) <w>? <person> {=book|=schedule}", "come"),
    ("{=finish|=finalise|=finalize} (off|up)? (the|your|our|that|this|my)* <w>{0,2} <document>", "copy"), ("<document> <x>{0,4} {=finalise|=finalize|=type|=print}", "copy"),
    ("(<money>|fee|half|rest) <x>{0,4} {=return.done} to you", "pay"), ("{=have|=get|=give|=grant} (you)? (full|online|remote|back)? access", "fix"), ("you <will> <adv>* {=have|=get} (full|online|remote)? access", "fix"),
    ("{=take} (you|him|her|them|your <w>{1,2}) off (the|our) <w>{0,2} (list|register|rota|system|database)", "fix"), ("you <will> <adv>* be <adv>* {=take} off (the|our)", "fix"),
    ("{=have|=get} (it|them|the <w>{1,2}|your <w>{1,2}) (looking|like new|back down|back together|back to normal)", "fix"), ("{=bring} (it|them|her|him) back to life", "fix"), ("{=be} (like new|back to (its|her|his) old self|in use|roadworthy)", "fix"),
    ("{=have|=get} (one|it|them|<x>{1,4}) on order", "fix"), ("{=put|=pop|=stick|=leave|=stow|=stash} <x>{1,4} (under|behind) the (counter|till|desk|bar)", "keep"), ("{=put|=keep} <x>{1,7} with your name on", "keep"),
    ("{=text|=message|=whatsapp|=ping} (you|over)? <det> <w>{0,2} (price|prices|cost|costs|quote|figure|rate|fee)", "write"),
    ("{=have|=get|=receive|=see} <x>{1,5} (charge|charges|fee|fees|price|cost|costs|postage|fare|fares|lot|money) back", "pay"),
    ("{=send} (<name|person>|him|her|them|<det> <w>{0,2} <person>) (over|round|out|along|across|up|down|by|<t>|to you|to yours)* with (the|your|a|an|some|another|two)? <w>{0,2} <goods.!wheels|document|spare>", "bring"),
    ("{=have|=get} (my|our) <w>{0,2} (comments|thoughts|answers|feedback|corrections|remarks|queries|questions|decision|answer|reply|response) (back|over|across|in|to|with)", "tell"),
    ("{=send|=email|=e-mail|=mail|=text} (you|over|across|back)* (my|our|some|a few|any|the) <w>? (corrections|changes|edits|amendments|tweaks|queries|questions|requirements|views|opinion|opinions|observations|preference|decision|verdict|ideas|input|suggestions) (over|across|back|to|by|<t>|<$>)", "tell"),
    ("(claim|application|appeal|objection|complaint|petition|planning application|visa) <x>{0,3} {=send|=submit|=forward|=file|=lodge|=post|=pass} <x>{0,4} to", "fix"),
    ("{=issue} (the|a|your|this|our|court)* <w>? (claim|proceedings|summons|writ|petition|possession|warrant|recall|stop)", "fix"),
    ("credit (note|memo|notes) <x>{0,5} {=raise|=issue|=send|=post|=email|=e-mail|=do|=run|=put|=apply|=generate|=process|=book|=make|=add|=set|=sort}", "pay"),
    ("{=raise|=issue|=send|=post|=email|=e-mail|=do|=run|=put|=apply|=generate|=process|=get|=have|=sort|=give} (you|through|up|over|out)* (a|the|your|that|our)? <x>{0,3} credit (note|memo|notes)", "pay"),
    ("{=hand|=pass|=give} (over)? to (royal mail|the post office|the (courier|carrier|driver|post)|dhl|dpd|ups|evri|fedex|hermes|yodel|an post|parcelforce|usps)", "bring"),
    ("{=honour|=honor} (it|that|this|them)", "hold"), ("{=take} (the|that|this|both|a|<n>) <w>{0,2} (one|ones|pair|pairs|option|package|deal|offer|flat|house|job|size|set) (<$>|<and>|please|then|thanks|at|for|in)", "none"),
    ("{=bring|=take} (the|my|our) <w>? (dog|cat|puppy|kitten|horse|pony|rabbit|bird|hamster|tortoise|little one|baby|son|daughter|lad|lass|mum|dad|mother|father|kids|boys|girls|twins|pup) (in|down|along|over|up|round|for|<t>)", "come"), ("{=bring|=take} (him|her) (in|down|along|over|up|round|for|<t>)", "come"),
    ("{=collect|=fetch|=get|=buy|=pick} <x>{0,5} from (her|my <w>|work|the (bank|post office|chemist|printers|archive|library|pharmacy|supermarket))", "none"),
    ("you <will> <adv>* {=get|=have|=receive|=see} <x>{1,6} (charge|charges|fee|fees|price|cost|costs|postage|fare|fares|money|deposit|payment|refund) (back|refunded|returned)", "pay"),
    ("{=slip|=slide|=pop|=drop|=leave|=put} <x>{1,4} (through|under|beneath|behind|in|into) (the|your) <w>{0,2} (letterbox|letter-box|door|mailbox|pigeonhole|mat|gate|wiper|wipers|windscreen|porch|shed|bin)", "bring"),
    ("{=line|=rustle|=scare|=whip|=knock|=conjure|=throw|=cobble|=rattle|=run} up (a|an|the|your|some|another|two)", "arrange"), ("{=line|=rustle|=dig|=rattle|=run|=knock|=write|=type|=fire} (off|out) (a|an|the|your|another) <w>? <document>", "prepare"),
    ("{=swing|=run|=bring|=drop|=take|=drive|=nip|=pop} (it|them|this|that|these|those|the <w>{1,2}|your <w>{1,2}) (past|by|over to|round to) (you|yours|your)", "bring"),
    ("{=hop|=jump|=get} (straight)? (on|onto|on to) the (phone|line|blower|horn) (to you|with you)", "phone"),
    ("{=have|=get} (stuck in|cracking|(the|a|things|it|this|that|everything) (ball|show|wheels|move|moving|rolling|going|underway|under)|moving|started|going|busy|to work|to it|down to (it|work)|on with (it|that|this|the|your)|under way|underway|at it|a (go|crack|bash|stab) at)", "fix"),
    ("{=give} (<det> <w>{1,3}|it|them|her|him) (a|the|its|their|another) <w>{0,2} (going-over|overhaul|go|look-over|tune-up|tweak|rub-down|buff|respray|paint|going|seeing-to|makeover|once|blast|rinse|bath|cut|groom|sand|wax|valet|kick|reboot|reset)", "fix"),
    ("{=see} you (put|sorted|straight|straightened)", "fix"), ("{=crack} on", "fix"), ("{=swing|=pop|=nip|=drop|=drive|=head|=come|=be} (by|round|over|up|down|along|out)+ <x>{0,3} with (the|your|a|a new|both) <w>{0,2} <goods.!wheels|document>", "bring"),
    ("{=have|=get} (a|an|the|our|your|another) <w>? (van|truck|lorry|minibus|bus|taxi|cab|bike|crew|gang) (outside|round|over|at (your|yours)|with you|there|on site|on your)", "come"),
    ("you <will> <adv>* {=have|=get|=receive|=hear} (my|his|her|their) <w>? (verdict|decision|answer|ruling|view|thoughts|response|reply)", "tell"), ("you <will> <adv>* {=see|=get|=have|=find|=receive} (the|your|that|any|all)? <w>? (back pay|holiday pay|sick pay|overtime|wages|arrears|missing pay|missing hours)", "pay"),
    ("{=catch} up (with (you|him|her|them)|<t>|at|on|over|properly)", "meet"), ("{=catch} you <t>", "phone"), ("{=share} (my|the|our)? screen", "meet"),
    ("{=be} in your <w>? (kitchen|bathroom|garden|loft|drive|driveway|hallway|cellar|office|yard|shop|attic|garage|lounge|living-room|basement|road|lane|close)", "come"), ("{=wind} (it|this|that|things|the <w>{1,2}) (up|down)", "fix"),
    ("{=go|=head|=come} (off|over|out|back|down|up)? to the (lab|laboratory|workshop|printers|printer|binder|framer|menders|cleaners|manufacturer|garage|jeweller|land registry|court|council|insurer|surveyor|bank|assessor|examiner|ombudsman|registry|underwriter)", "fix"), ("{=put} to (the|our|my) <w>{0,2} (seller|sellers|buyer|vendor|vendors|landlord|board|committee|owner|owners|insurer|panel|client|governors|council)", "act"),
    ("(board|sign|signs|fence|poster|listing|partition|hoarding|bunting|lights|decorations|railing|gate|rail|skip|aerial|satellite) <x>{0,2} {=come|=go} (down|up|out)", "fix"), ("you <x>{0,4} booked (in)? to {=view|=see|=meet|=test|=try|=visit}", "meet"),
    ("(photos|pictures|measurements|readings|impressions|x-ray|x-rays|swabs|samples|bloods|minutes|statement|statements) <x>{0,4} {=take}", "fix"), ("{=put|=push|=run|=send|=get} (the|that|your|this|a|all)? <coin> <n> (through|across|over|back|up)", "pay"), ("{=put|=push|=run} <x>{1,4} through as (a|an) (advance|refund|credit|payment|rebate)", "pay"),
    ("{=have|=get|=take} (the|that|your|this) (block|hold|lock|flag|marker|freeze|ban|clamp|stop|restriction|limit|suspension|cap) (off|lifted|removed|taken|cleared|released)", "fix"), ("{=lift|=remove|=clear|=release} (the|that|your) (block|hold|lock|flag|marker|freeze|ban|clamp|stop|restriction|suspension)", "fix"),
    # Telling.
    ("{=pass|=relay|=forward} (it|that|this|on|along)* (her|his|their|the) <w>? (answer|reply|message|decision|news|verdict|response|outcome)", "tell"), ("{=pass} (it|that|on|along)* what", "tell"),
    ("{=give} (you|him|her|them)? (the|a) (nod|nudge|wink|word|signal|thumbs-up|go-ahead)", "tell"), ("{=give|=have|=get} (you|him|her|them)? (a|an|the|your|our) <w>? (date|timescale|timeframe|eta|timetable)", "tell"),
    ("{=come} up with", "check"),
    ("{=get|=have} <x>{1,3} on the (phone|line|blower) to you", "phone"), ("{=be} in touch (by|over the) (phone|telephone)", "phone"),
    ("(you|everyone|everybody) <x>{0,5} {=hear} (?!no|nothing) (<t>|back|from|by|about|the (result|results|outcome|decision|verdict|news)|either way|one way|what|whether|how|more (from|on|about|<t>)|<$>)", "tell"), ("{=fill} (you|him|her|them) in", "tell"), ("{=bring|=get|=keep} (you|him|her|them) up to (speed|date)", "tell"),
    ("{=put|=keep} (you|him|her|them) in the (picture|loop)", "tell"), ("{=be} back on to you", "tell"), ("{=get} (straight|right)? back (<$>|by|before|asap|when|once|as soon|<t>)", "tell"),
    ("{=run} <x>{1,4} (by|past) (the|my|our|<name>|him|her|them|management)", "check"), ("{=update} (the|your|this) (ticket|case|thread|page)", "tell"),
    ("{=set|=spell|=lay|=put} <x>{1,3} out (in|by|on|for)", "tell"), ("(<message|document>|confirmation) <will> <adv>* {=come|=follow}", "reach"),
    ("{=give} (you)? (a|the|our|my|your) <w>? (yes|no|decision|verdict|heads-up|definite|final|straight)", "tell"),
    ("{=get} to the (bottom|root)", "check"), ("{=be|=get} (straight|right|back)? on to (the|our|them|him|her|my)", "check"), ("{=take} (it|this|that) up with", "check"),
    # Coming, fetching.
    ("(he|she|i|we|they|<person>|<name>|'ll) <x>{0,3} {=knock} (<t>|about|around|at|on|<$>)", "come"), ("{=stop} off (at|on|by|to)", "come"), ("{=see} to you", "come"), ("{=send} <name> (on|at|<t>|<$>)", "come"),
    ("{=come|=pop|=nip|=drive|=swing|=call|=stop} (over|round|in|by|down|along|up|back)* and (get|collect|fetch|pick)", "none"), ("(come|pop|nip|drive|swing|call|stop) (over|round|in|by|down|along|up|back)* and {=get}", "collect"),
    ("(taxi|cab|minibus|coach|limo|ambulance) <will> <adv>* {=be} (there|outside|waiting|with you|at)", "collect"), ("{=squeeze|=fit|=slot|=pencil|=book} (you|him|her|them) <t>", "meet"),
    ("{=be} at <x>{1,5} to show (you|him|her|them)", "meet"),
    # Bringing, sending.
    ("{=throw} in (a|an|some|the|another|one|two) <w>? <goods|spare|document>", "send"), ("{=furnish|=supply|=provide|=issue} you with", "send"), ("{=make} available (to|for|on|in|by|<t>)", "send"), ("{=make} <x>{1,4} available (to|for|on|in|by|<t>)", "send"),
    ("{=put|=stick|=pop|=bung|=drop|=load|=get} <x>{1,5} (on|onto|in|into|to) (the|your|our) <w>? (portal|dropbox|folder|sharepoint|cloud|inbox|mailbox|pigeonhole|letterbox|porch|lockbox|key-safe)", "bring"),
    ("{=shove|=pop|=drop|=push|=post|=stick|=put|=bung} <x>{1,4} (through|under|in|into) (the|your) <w>{0,2} (letterbox|letter-box|door|mailbox|pigeonhole|mat)", "bring"),
    # Money.
    ("{=cover} (the|your) <w>{0,3} (taxi|cab|train|bus|flight|hotel|fare|fares|travel|parking|mileage|petrol|postage|shortfall|balance|ticket|tickets|stay|meal|meals|labour)", "pay"), ("{=cover} (your|the|his|her|my) <w>? (shift|shifts|class|lesson|round)", "act"),
    ("{=do|=give|=get|=have|=receive} (you)? (a|an)? (further|extra|flat)? <n> <measure> off", "pay"), ("{=get|=have|=receive|=give} (you)? (a|an|one|two|three|your|the|another|next|<t>)* (month|months|night|nights|year|week|session|class|coffee|meal|delivery|postage) (free|for free|on us|on the house)", "pay"),
    ("{=add|=credit|=put|=restore|=return|=reinstate} (<x>|<n>){0,3} points", "pay"), ("points <x>{0,4} {=add|=credit|=put|=restore|=return|=reinstate}", "pay"),
    ("{=write|=wipe|=strike|=clear} off (the|your|that|this|<coin>)", "pay"), ("{=wipe|=write|=clear} (<x|coin>){1,4} off", "pay"), ("<coin> <n> <x>{0,2} {=wipe|=write|=waive|=clear|=drop}", "pay"),
    ("{=honour|=honor} (the|your|that) <w>? (refund|discount|voucher|coupon|code)", "pay"), ("<money> <x>{0,4} {=make} (good|up)", "pay"), ("<money> <x>{0,3} {=go|=come} (<t>|through|out|back)", "reach"), ("{=make} (good|up) <x>{0,3} <money>", "pay"),
    ("(back pay|back-pay|overtime|wages|hours) <x>{0,4} {=land|=arrive|=hit|=appear|=show}", "pay"), ("{=get|=have} (the|your|all)* <w>? <money> (to|over to|across to) you", "pay"),
    ("{=clear|=square|=settle} (the|my|our|your|that) <w>{0,2} (balance|bill|invoice|arrears|account|debt|tab)", "pay"),
    # Mending.
    ("{=be} on again", "fix"), ("<utility> <x>{0,2} {=be} back", "fix"), ("{=have|=get} (the|your)? <utility> back", "fix"), ("(<spare|trade|wheels|goods>|(your|the) <w>{1,2}) (is|are|'s|'re|get|gets|getting|being|be) <x>{0,2} {=do}", "fix"),
    ("{=stick|=bung|=whack|=pop|=put|=chuck} (a|an|the|your|some|new|two|four)* <w>{0,2} <spare> (on|in|back|<t>)", "fix"),
    ("{=get|=have|=take} (the|that|your|those) <w>? (stain|stains|mark|marks|dent|dents|scratch|scratches|smell|wrinkles|creases) (out|off)", "fix"),
    ("{=take} (the|your|both|those) (hem|hems|waist|sleeves|trousers|skirt|dress|curtains|jacket|seams) (up|in|out)", "fix"), ("(hem|hems|waist|sleeves|trousers|skirt|dress|curtains|jacket) <x>{0,3} {=take} (up|in|out)", "fix"), ("{=take} it (in|up) (at the|by (a|an|<n>)|an inch)", "fix"),
    ("{=see} (it|this|that|them|<det|possessive> <w>{1,2}) (put right|done|fixed|sorted|replaced|through)", "fix"), ("{=make} (it|this|that|things) (right|good)", "fix"), ("{=put} right", "fix"),
    ("{=pop|=stick|=bung} <x>{1,4} (on|onto|in|into) (the|our|my) <w>{0,2} (list|book|rota|file|notes|register|form|system)", "fix"),
    ("{=go} live", "fix"), ("{=move|=switch|=port} (across|over)", "fix"), ("{=move|=shift} (the|my|our) <w>? <wheels>", "act"),
    # Prices.
    ("{=cap|=fix|=hold|=keep|=leave|=freeze|=peg} (it|this|that|them|(the|your) <w>? (bill|price|cost|total|fee|rate|rent)) at <coin> <n>", "hold"), ("{=let} (you|him|her|them) have (it|them|this|that|both|the <w>{1,2}) for <coin>", "hold"),
    ("{=leave|=keep} (the|your) <w>{0,2} <priced> (as|where|unchanged|the same)", "hold"), ("{=keep|=leave} you on (the|your|our|that)", "hold"), ("{=honour|=honor} (what|that|it) (<$>|<us>|<t>)", "hold"),
    # Keeping, waiting, standing in.
    ("{=keep|=leave|=hold} (your|the|that) <w>{0,2} (place|spot|room|case|ticket|file|claim|seat|offer|position) open", "keep"), ("{=put} your name on (it|one|them|that)", "keep"),
    ("{=wait|=stay|=hang} (on|in|up|late|around|behind|back)+ (for you|till|until|to let|to meet)", "act"), ("{=wait} for you (there|here|at|in|by|until|till|<t>)", "act"),
    ("{=be} (in court|at the (hearing|inquest|tribunal|interview|trial)|by your side|alongside you)", "act"), ("{=attend} (the|your|his|her) <w>? (hearing|inquest|tribunal|court|trial|interview|board|council)", "act"),
    ("{=attend|=go|=appear|=bid|=vote|=speak|=collect|=sign} <x>{0,4} <t>* (on|in) your (behalf|place|stead)", "act"), ("{=bid|=vote} for", "act"), ("{=let} (the|your|our|his|her) <w>{1,2} (in|out)", "act"),
    ("{=be} at your (door|doorstep|gate|desk|house|office|place) with (it|them|that|this|yours|everything|one|<goods|document>)", "bring"),
    ("{=be|=come|=arrive|=call|=drop|=swing|=pull} (?!back|in touch) <x>{0,6} with (it|them|yours|your <w>{0,2} <goods.!wheels|document>)", "bring"),
    ("{=write} (back|again)* to (you|him|her|them)", "write"),
    ("{=sit} in (on|with|at)", "act"), ("{=go|=come|=be} (along|there)* (with you|alongside you) (to|at) (the|your) <w>{0,2} (hearing|tribunal|interview|court|meeting|appointment|assessment)", "act"),
    ("{=speak|=talk|=vouch|=appear|=translate} (up)? for (you|him|her|them)", "act"), ("{=put} in a (good)? word", "act"),
    ("{=raise|=mention|=present|=bring|=put} <x>{1,4} (at|to|before) (the|our|their|your|his|her|next|<t>) (<x>|'s){0,3} (meeting|committee|board|council|panel|hearing|agm|trustees|governors|directors)", "act"),
    ("{=raise} <x>{1,4} at (their|your|his|her|next)", "act"),
    ("{=stick|=stand|=hold|=keep} (to|by|with) (the|that|this|our|your|my|those)* (<priced>|<coin> <n>)", "hold"),
    ("{=have|=get} (?!<x>{0,3} to you) (<x>|<dash>){5,8} (done|finished|completed|sorted) (by|before|<t>|<$>)", "fix"),
    ("{=lodge|=deposit|=load|=stick|=bung|=pay|=drop|=pop|=move|=shift} (<x|coin>){0,6} (on|onto|in|into|to) your <w>{0,2} (card|account|bank|wallet|balance|bill)", "pay"),
    ("(check|checks) for <coin> <n> <x>{0,4} {=mail|=send|=post|=issue|=cut|=overnight}", "pay"), ("(refund|rebate|settlement|final) (check|cheque) <x>{0,4} {=mail|=send|=post|=issue|=cut|=overnight}", "pay"),
    ("{=cut|=mail|=send|=post|=write|=issue} (you)? (a|the|your) <w>? (check|cheque) (for|of|on|by|in|out|<t>|<$>)", "pay"), ("{=cut} (you|a|the|your|out)* <w>? (check|cheque)", "pay"),
    ("{=be} (up|on|under|down) your (ladder|roof|loft|chimney|scaffold|scaffolding|attic|cellar)", "come"),
    ("{=be} back (on the road|in business|on its feet|on (his|her|their) feet)", "fix"),
    ("(swap|exchange) <x>{0,3} {=do|=make|=complete|=carry}", "replace"),
    ("{=keep|=hold} your <t>", "meet"), ("{=get|=have} (a|the|your|an|our|some|that)* <w>{0,2} (<document>|price|figure|figures) (across|over|out|off|back)* to you", "send"),
    ("{=be} (on the (doormat|mat|porch|step|doorstep|counter)|<t> <t>* 's (post|mail|van|run|round|delivery)|through your (door|letterbox)|at your doorstep|under (the|your) (mat|windscreen))", "reach"),
    ("{=be} (as)? (good (as new|to go)|right as rain|right <t>|shipshape|itself again)", "fix"), ("(swap|exchange) <x>{0,3} {=be} (done|complete|made)", "replace"),
    ("{=fill} (in|out) (the|your|that|this|my|our|both|a) <w>{0,2} <document>", "copy"),
    ("{=fill|=complete} (it|them|this|that|everything|<document>|(the|your|that|this|my|our|both) <w>{0,2} <document>) (in|out|up)?", "copy"),
    ("{=price|=cost|=quote} (it|this|that|them|everything|(the|your) (job|lot|work)) (up|out)?", "copy"),
    ("{=work} (out|up) (a|the|your|some|an)? <w>? (price|prices|quote|figure|figures|cost|costs|number|numbers|estimate)", "check"),
    ("{=put|=stick|=bung|=pop|=drop|=get|=whack|=chuck|=sling|=fling|=lob|=shove} <x>{1,5} (in|into) (the|<t> 's|<t>) (post|mail)", "bring"),
    ("{=square|=settle} up", "pay"), ("{=stump} up", "pay"),
    ("{=absorb|=meet|=pick|=bear|=stand|=foot} (up)? (the|that|your|all) (<w>)? (postage|cost|costs|bill|difference|fee|charge|tab|excess)", "pay"),
    ("{=shave|=lop|=chop|=slice|=clip} (<x|coin>){1,5} off", "pay"), ("{=turn} <x>{1,4} (round|around) (by|in|within|for|<t>)", "fix"),
    ("{=walk|=talk|=take|=run|=lead} (you|him|her|them) through", "tell"), ("{=jump|=hop|=get|=dial} (on|onto|into) (a|the) <w>? (call|zoom)", "phone"),
    ("{=be} on the (phone|line|blower) to (?!you)", "check"), ("{=keep} (my|our) (ear|ears|fingers|eyes)", "none"), ("{=sort} you out with (a|an|the|your|some|another)", "send"),
    ("{=gift|=return|=pay|=credit} <coin> <n>", "pay"), ("{=have|=get} (an|the|some|your|my|our) (answer|update|reply|response|verdict|explanation)", "tell"),
    ("{=send|=give|=email|=e-mail|=post|=prepare|=write|=provide|=get|=forward} (you|him|her|them|over|across)* (a|an|the|our|your|some)? <w>{0,2} (account|breakdown|list|record|statement|summary|note) of", "replace"),
    ("{=push|=send|=roll|=release} (out)? <x>{1,4} (build|beta|apk|testflight) (out|over)? (to|onto) (you|your)", "replace"),
    ("{=swap|=switch|=change} (them|these|those|the (two|pair|lot|<w>)|both) (over|round|around)", "fix"),
    ("{=get} to (you|yours|your (?!<w>{0,2} (<document|message>|request|query|case|ticket|question)))", "arrive"),
    ("{=get} (?!back|over|round|down|out|<x>{0,3} <person>) <x>{1,5} to (you|your|yours|the office|the branch)", "replace"),
    ("{=text|=email|=e-mail|=message|=whatsapp|=mail} (you|him|her|them)? that (evening|afternoon|morning|night|day|week)", "write"),
    ("{=email|=e-mail|=text|=mail|=message|=whatsapp} (you|over|across)* (the|a|your|our|its|their) (request|case|claim|job|ticket|account|policy|order|confirmation|parcel|collection|pin|locker|batch|serial|consignment|meter) (number|numbers|no|id|code)", "replace"),
    ("{=replace} <x>{0,3} (drop|line|lines|wire|wires|pole|pipe|pipes|pipework|main|mains|tank|stopcock|hydrant|kerb|post|posts|panel|panels) (?!of)", "fix"),
    ("{=get|=have|=receive|=send|=see|=email} (you)? (the|your|our|a)? (draft|final|annual|yearly|management|full|abbreviated|signed|your|year-end|company)? accounts (?!department|team|to|and)", "replace"),
    ("{=call} (at (yours|your)|on you|(round|in) (to|at|on) (you|yours|your))", "come"), ("{=report} to (you|me)", "tell"),
    ("{=reissue|=re-issue|=resend|=send|=issue} (you)? (the|a|an|your|our) <w>{0,2} (invoice|bill|statement|contract|quote|receipt|certificate) (without|with|for|showing|minus|less)", "replace"),
    ("(courier|driver|carrier|van|postman) <will> <adv>* {=try} (again|once more|<t>)", "replace"), ("{=be} in <t> <t>* for (the|my|our|a) <w>? <appointment>", "arrive"),
    ("{=reserve} (the|a) <w>? (elevator|lift|dock|bay)", "fix"),
    ("{=be} (down|up|over|across|out|round) (to|with) you", "come"),
    ("(charge|charges|surcharge|levy|cost) <x>{0,3} {=be} (off|removed from|out of) (the|your|our)", "pay"), ("{=be} (off|removed from|out of) (the|your|our)", "waive"), ("{=be} on (the|our) <w>? (list|system|website|site|rota|page|register|noticeboard)", "fix"),
    ("{=honour|=honor|=match|=hold|=guarantee|=freeze|=keep} (the|that|your|our|this|you)* <coin> <n>", "hold"),
    ("{=send|=email|=e-mail|=mail|=text} (you|over|across|back)* (my|our|some|a few|any) <w>? (comments|thoughts|answers|availability|feedback|preferences|remarks|choice|choices|objections|suggestions)", "tell"),
    ("{=do} (your|the|his|her|their) <w>{0,2} <beauty>", "meet"), ("(dental|teeth|tooth) <x>{0,6} {=schedule|=book|=set|=pencil|=reschedule|=rebook|=move|=confirm|=arrange|=plan}", "meet"),
    ("(<money>|hours) <x>{0,3} {=go|=come} (in|into|on|onto|through|out) (with|to|on|in)? <x>{0,4} (pay|payslip|payroll|salary|wages|bill|account|run|card)", "pay"),
    ("you <will> <adv>* {=see} <x>{1,5} (on|in|at) the (site|website|app|page|portal|system)", "fix"),
    ("(meter|meters) <x>{0,4} {=read}", "fix"), ("{=read} (the|your) <w>? (meter|meters)", "fix"),
    ("(<sorrow>|supplement|deposit) <x>{0,7} {=add|=apply|=put|=include}", "none"),
    ("(hygienist|nurse|dentist|doctor|gp|physio|physiotherapist|midwife|vet|stylist|hairdresser|barber|optician|optometrist|trainer|tutor|chiropodist|osteopath|therapist|counsellor|consultant|orthodontist) ('s)? <appointment> <x>{0,5} {=move|=book|=confirm|=change|=set|=schedule|=reschedule|=rearrange|=arrange|=rebook|=postpone}", "meet"),
    ("{=have|=get} (a|the|your) <w>? (taxi|cab|driver|minibus|limo) (waiting|ready|outside|at|there|for)", "collect"),
    ("{=hold|=hang} (on to|onto)", "keep"),
    ("{=book|=reserve|=arrange|=set|=move} <x>{0,3} (courtesy|loan|hire|rental|replacement) <wheels>", "fix"),
    ("{=request} (you|that|your <w>{0,2} (attendance|presence|patience|cooperation|feedback))", "none"),
    ("{=have|=get} (you|them|him|her|everyone|everybody|the team) (all|both)? (back|logged|reconnected|reinstated) <x>{0,2} (in|on|up|online|onto|into|<t>)", "fix"),
    ("{=send|=mail|=post|=email|=e-mail|=let} (you|out|over)? <x>{0,2} written (explanation|confirmation|summary|account|statement|apology|record)", "bring"),
    ("{=text|=message|=whatsapp|=ping|=email} (you|over)? <det> <w>{0,2} (count|numbers|number|headcount|address|times|time|dates|date|names|name|measurements|sizes|size|reading|total|registration|reg|postcode|answer|dimensions)", "write"),
    ("{=open|=unlock} (up)? (<det>|<name>)? <w>{0,2} (door|doors|gate|gates|hall|gym|room|building|house|school|church|barrier|court|courts|pool|pavilion|studio|theatre|barn|clubhouse|<name>) (<name>)? (up)? (for|at|to let|<t>)", "act"),
    ("(ride|taxi|cab|pickup|pick-up|minibus|chauffeur|limo) <x>{0,6} {=confirm|=book|=schedule|=set|=arrange|=move|=plan}", "collect"),
    ("(<money.!sorrow>|<coin> <n>|hours) <x>{0,7} {=include|=add|=apply|=put|=post|=load|=restore|=process|=return|=reinstate|=show|=move} <x>{0,2} (to|in|into|on|onto|against|with|towards|through|within|by|back) (your|his|her|their|the|<t>)", "pay"),
    # Seeing to what is sent, signed, paid.
    ("{=have|=get} (?!back|in) <x>{1,6} (?<!<done>) ((over|across|out|back)? (to|with) you|in your (hands|inbox))", "send"),
    ("{=have|=get} <x>{0,5} (fix|patch|hotfix|update|release|workaround|build|version|solution) (out|live|ready|in place|in|rolled)", "fix"),
    ("{=do|=take|=see|=check} your <beauty>", "meet"), ("{=go} through <x>{1,5} with you", "meet"), ("{=exchange} (contracts|on|<t>)", "fix"), ("{=let} you have", "send"),
    ("{=put} <x>{1,3} in writing", "tell"), ("{=put} <x>{1,4} to (the|our|my) <w>{0,2} (seller|buyer|vendor|landlord|board|committee|owner|insurer|underwriter|panel|client|manager)", "act"),
    ("{=be} at (yours|mine)", "come"), ("(scaffolding|scaffold|tree|trees|wall|ceiling|dehumidifiers|fence|shed|hedge|kitchen|bathroom|floor|roof|marquee|<spare>) <x>{0,3} {=come|=go} (in|up|down|out|on|off)", "fix"),
    ("collection <x>{0,4} {=book|=schedule|=arrange|=set|=confirm|=move}", "collect"), ("{=book|=arrange|=schedule|=set} (a|your|the|up)? <w>? collection", "collect"),
    ("you <will> <adv>* {=have|=get} (heating|power|water|electricity|internet|gas|broadband|signal|hot water|wifi) (again|back|restored|<t>)", "fix"),
    ("{=have|=get} (heating|power|water|electricity|internet|gas|broadband|signal|hot water|wifi|light|lights) (again|back|restored|<t>)", "fix"),
    ("{=give} (<det> <w>{1,3}|it|them) (a|another) <w>{0,2} (clean|wash|polish|service|once-over|trim|coat|check|tidy|scrub)", "fix"),
    ("{=wait} for your (call|reply|response|answer|email|message|text|confirmation)", "none"), ("{=sign} off", "none"),
    ("{=reach} you", "reach"), ("{=call|=ring|=book|=order} you a (cab|taxi|car)", "fix"), ("(<person>|someone|somebody|maintenance|housekeeping|he|she|i) <will> <adv>* {=be} up (to|with|in|<t>)", "come"),
    ("{=freeze} (your|the|my) <w>? (membership|account|card|subscription|contract)", "fix"), ("(membership|account|card|subscription|contract) <x>{0,4} {=freeze}", "fix"),
    ("{=run|=host|=take|=do|=lead|=teach} (your|the) <x>{0,2} <appointment>", "meet"), ("{=bring} (it|this|that) up", "act"), ("{=raise} <x>{1,4} at (the|our|<t>)", "act"),
    ("{=get} home", "none"), ("(bill|payment|amount|instalment|premium|subscription|fee) <x>{0,4} {=take|=collect} (?!off|back)", "none"), ("{=ask.done} (for|to)", "none"), ("{=double} (check|<hyphen> check)", "check"), ("{=comp|=gift} (you|the|your|a)", "pay"), ("{=show} (you|them|him|her) (round|around|over|the)", "meet"),
    ("{=return.!done} (<t>|with|to <base>)", "come"), ("{=throw} in <x>{0,6} <money>", "pay"),
    ("{=reverse|=remove|=waive|=drop|=void|=strike|=write|=undo|=delete|=scrap|=take|=wipe|=clear} (off|out)? (<x|coin>){0,4} <sorrow>", "pay"),
    ("{=have|=get} <x>{0,6} <sorrow> <x>{0,3} (taken|removed|reversed|refunded|waived|cancelled|dropped|knocked|struck|written)", "pay"),
    ("<sorrow> <x>{0,5} {=reverse|=remove|=waive|=drop|=void|=strike|=write|=take|=wipe}", "pay"),
    ("{=email|=e-mail|=mail|=post} (you|over|out|round|around|across|back|off|on)* (a|an|the|your|their|our|his|her|my|this|that) <w>{0,2} (<document>|letter|confirmation)", "bring"),
    ("{=send} (<det> <w>? <person>|<name>|him|her|them) (a|an|the|your|our|his|her|their|some|another) <x>{0,3} (update|answer|reply|response|message|note|email|text|reminder)", "write"),
    ("{=send} (<det> <w>? <person>|<name>|him|her|them) (a|an|the|your|our|his|her|their|some|another) <x>{0,3} <document|goods|money>", "bring"),
    ("{=take} (the|your|that|this|it|them) <w>{0,3} down (?!to)", "fix"),
    ("{=get|=have} <x>{0,5} <money> <x>{0,3} (processed|issued|paid|sent|made|refunded|released|approved|authorised|authorized|transferred|credited|back|returned|over)", "pay"),
    ("(application|appeal|case|complaint|petition|proposal|objection) <x>{0,5} {=consider|=decide|=determine|=discuss|=assess}", "act"),
    ("<appointment> <x>{0,5} {=hold|=host|=run|=conduct}", "meet"),
    ("{=email|=e-mail|=mail|=text|=message|=whatsapp|=fax|=courier} (out|over|across|back)? (directly|straight)? to you", "send"),
    ("{=come|=be|=get} back (to you)? (on <x>{1,4})? with (a|an|the|some|your|more|our|his|her|their|my|any)? <w>{0,3} (<message>|quote|price|figure|figures|date|dates|decision|time|times|details|options|solution|plan|numbers)", "tell"),
    ("{=be} (in touch|with you) <t>? with (a|an|the|some|your|more|our|his|her|their) <w>{0,3} (<message>|balance|figure|figures|date|decision|price)", "tell"),
    ("{=be|=come|=arrive|=stop|=turn} <x>{1,14} with (the|your|a new|the new|your new) <w>{0,2} <goods.!wheels>", "bring"),
    ("{=sign|=countersign|=initial} (?!up|you|for|off|in|out|on)", "sign"),
    ("{=scan|=photocopy|=copy|=parcel|=wrap|=box|=package|=bag|=download|=export|=pull|=dig|=mark|=laminate|=print|=type|=pack|=label|=photograph} (up|off|out|down)? (it|them|this|that|these|those|everything|all|both|<document>|<goods>|<det> <w>{0,3} (<document|goods|call>|statements|records|report|history|data|footage|log|logs|deeds|notes)) (up|off|out|in|together|down)*", "copy"),
    ("{=run} (the|a|an|that|another) <w>{0,2} (report|query|export|numbers|figures|quote|search|list|statement|data|extract|calculation|calculations)", "copy"),
    ("{=correct|=amend|=revise|=redo|=rework|=update} (the|your|our|that|this) <w>{0,2} <document>", "copy"),
    ("{=call|=ring|=phone|=telephone} (the|your) <w>? (desk|reception|receptionist|office|surgery|clinic|practice|salon|school|shop|branch|store|nurse|hospital|helpline|hotline|workshop|garage|studio|centre|center|number|line|hall|doctor|dentist|vet|hotel|helpdesk|team)", "dial"),
    ("{=be} back (on|in|to|with|onto|into) your <w>{0,3} (account|card|bank|balance|statement|wallet)", "pay"),
    ("{=have|=get} (you)? (a|the|your|some|firm|final) <w>? (price|prices|figure|cost|costs|number|figures|numbers) (for|to|ready|over|by|on|<t>)", "send"),
    ("{=put} <x>{1,4} to (them|him|her|the|our|my|management|head)", "fix"), ("{=take} over (your|the|this|that|it)", "fix"),
    ("{=forward|=resend|=re-send} (you)? (the|that|this|your|their|his|her|my|our|all|those|these) <x>{0,3} (email|e-mail|emails|message|messages|mail|letter|text|texts)", "bring"),
    ("{=see} <name> <x>{0,2} <t>", "meet"),
    ("{=leave} (it|that|this|them|the (decision|choice|rest)) (with|to|up to) you (?!<t>)", "none"), ("{=leave} you to", "none"), ("{=see} how (it|things|that|we|you|they)", "none"),
    ("{=put} (by|aside|away)", "keep"), ("{=reserve} <x>{0,4} (one|ones|seat|seats|copy|pair|item|size|colour|space|ticket|tickets)", "keep"),
    ("{=ask} you", "none"), ("{=put|=make|=leave} (a|the|another) (note|flag|marker|comment) (on|in|for|against)", "fix"),
    # Treatments at ours; visits.
    ("<wheels> <x>{0,5} {=schedule|=book|=set|=pencil|=reschedule|=rebook|=move|=slot}", "meet"),
    ("{=schedule|=book|=set|=pencil|=reschedule|=rebook|=move|=slot} <x>{0,3} <wheels>", "meet"),
    ("<trade> <x>{0,3} (repair|repairs|service|servicing|installation|install|inspection|check|fitting|survey|visit|sweep|treatment|replacement|cleaning|clean|swap|upgrade) <x>{0,6} {=schedule|=book|=set|=pencil|=reschedule|=rebook|=move|=confirm|=arrange|=plan}", "come"),
    ("(cleaning|closing|completion|colour|color|cut|service|check|trim|scan|fill|filling|crown) <x>{0,4} with (dr|doctor|mr|mrs|ms|<name>|our|the|your) <x>{0,4} {=schedule|=book|=set|=reschedule|=rebook|=move|=confirm|=arrange|=plan}", "meet"),
    ("{=schedule|=book|=set|=reschedule|=rebook|=move|=confirm|=arrange|=plan} <x>{0,8} (at|in) (our|my)", "meet"),
    ("(tow|recovery|breakdown|patrol|rescue) (truck|vehicle|van|lorry|car|crew) <x>{0,9} {=be|=arrive|=reach|=come|=get}", "come"),
    ("{=try|=attempt} (delivery|delivering|to deliver) again", "send"),
    ("{=come|=go|=enter} into (force|effect|operation|being)", "none"), ("{=take} effect", "none"), ("{=book|=take|=get|=have} (<x>|<part>){0,3} (day|days|week|time|<t>|<part>) off (?!(the|your|of|my|to))", "none"),
    ("{=take|=have} (the|that|your) (<t> | <t>* <x>{0,2} (<appointment>|sitting|slot))", "meet"),
    ("<spare> <x>{0,3} {=go} (on|in|back|over|up)", "fix"), ("{=go} <t> 's (boat|van|lorry|truck|flight|plane|ferry|train|post|run|round|delivery)", "reach"),
    ("{=appear|=show|=land|=come|=be|=go} (up|through|out)? (in|on|with|into) your <w>{0,2} (pay|payslip|salary|wages|bill)", "pay"),
    ("{=go} ahead and", "none"), ("{=take} (over|on|up) (from|for|as)", "none"), ("{=take} (it|this|that|them|your <w>{1,2}) (on|over)", "fix"),
    ("{=sign} for", "act"), ("{=wait} (for|here|there|outside|at|by) <x>{0,8} <t>", "act"),
    ("{=make|=book|=reserve|=arrange|=set|=fix} you <x>{0,4} <appointment>", "book"),
    ("{base.fix} you (a|an|another|some|two|three|one|new) (?!<w>? (ticket|claim|case|account|slot|table|place|reminder|spot|space|room|seat|profile|login|user|discount|credit|voucher|update|line|note))", "send"),
    ("(<money|goods|document>|one|ones) <x>{0,3} {=go|=come} (over|across|through|off|out|home|your way)", "reach"),
    ("{=raise|=put|=sort} (you)? (through)? <x>{0,3} (credit|refund|reimbursement|voucher|rebate)", "pay"),
    ("(<money|goods|document>) <x>{0,6} {=come|=go|=get|=find|=make|=head} (its|their|straight|right)? (way)? (back to|to) you", "reach"),
    ("{=report|=feed} back", "tell"), ("{=touch} base", "tell"), ("{=check} (back)? in (with|on|again|<t>)", "tell"),
    ("{=be} (at|outside|by|in front of|down at|up at|over at) (the|your) (?!office|desk|fair|show|stand|conference|market|exhibition|event|time|moment|top|end|hospital|doctor) <w>{1,3}", "arrive"),
    ("{=let} (you|him|her|them) (in|out|through|off)", "act"),
    ("{=carry|=lift|=load|=haul} (<det> <w>{1,2}|it|them) (up|down|in|out|over|on|onto|into)", "act"),
    ("{=get|=have|=receive} (one|it|this|that|them|ours|mine|the <w>) in writing", "tell"),
    ("you (<will>|are|'re) <adv>* (be|going to|gonna)? <adv>* {=get|=have} (?!to|got|back|in|on|onto|through|into|out|up|over|off|no|nothing|it|them|that|this|your <w>{1,3} (<done.!none>|back))(?!<x>{1,3} (back (on|up|online)|running|working|done|fixed|sorted))", "get"),
    ("{=dig|=look} (it|them|<det> <w>{1,2})? (out|up)", "check"),
    ("{=go|=pop} (in|into|on|onto|out on|out with|off with|with|by|over by) (the|our|a|tonight 's|today 's|tomorrow 's|<t>)? <w>{0,2} (van|truck|lorry|boat|ferry|plane|train|wagon|courier|post|mail|driver|round|delivery)", "reach"),
    ("{=go|=head} (out|over|across|off|straight|up|down)* to (you|your|<name>)", "reach"),
    ("{=put} (you|him|her|them|me) down as", "fix"),
    ("{=put} (you|him|her|them|me) (in|down)", "schedule"),
    ("{=be} (in the (post|mail)|on the (van|truck|lorry|boat|plane|wagon))", "reach"), ("{=be} (back)? (up|online|running|live|restored|operational)", "fix"),
    ("{=post|=appear|=show|=clear|=land|=hit|=drop|=go|=come|=reach} <x>{0,3} (to|in|into|on|onto|through to) your <w>{0,3} (account|card|bank|balance|statement|wallet)", "pay"),
    ("<priced|money> <x>{0,3} ({=go|=come} (up|down)|{=rise|=increase|=change})", "none"), ("{=go} (ahead|up|in (?!the)|back up|back on|back in)|{=come} back on", "fix"), ("{=leave} <x>{1,4} (open|unlocked|on|off|out)", "act"), ("{=be} back (on|in service|in operation|to normal)", "fix"),
    ("{=have|=get} <x>{1,4} back (on|up|online|working|in service|to normal)", "fix"), ("{=make} (sure|certain) <x>{0,4} (n't|'t|not|never)", "fix"), ("{=roll} out", "fix"),
    ("{=take|=do|=see|=cover} your (<t>|<appointment>)", "meet"), ("{=get} (straight|right|back)? (on|onto) (to)? (the|our|my|them|him|her|it|this|that|<person>|<party>|<name>)", "check"),
    ("{=be} the first to (know|hear)", "tell"), ("{=match|=beat|=meet} <x>{0,5} (<priced>|£|$|€)", "hold"), ("{=take} (it|them|both|that one|the lot) (<$>|please|then|thanks)", "none"),
    ("{=be} (at|outside|by) (the|your) <w>? (yard|shop|gate|gates|desk|front|door|site|house|flat|property|reception|surgery|clinic|salon|studio|barn|barrier|entrance)", "arrive"),
    ("{=come|=be|=get} back from", "none"), ("{=have} (the|a|an|one|two|three) <x>{1,4} please", "none"), ("{=take} (my|our) (business|custom|money)", "none"),
    ("{=leave} (a|an|you|my) <w>? (review|rating|feedback|stars|reviews)", "none"), ("{=leave} for", "none"), ("{=move} (house|home|out|in|away|abroad)", "none"),
    ("{=get} (married|divorced|impatient|worried|tired|angry|nowhere|desperate|fed)", "none"), ("{=go} to (the|a|my|another|your)", "none"),
    ("{=squeeze|=fit|=slot|=get|=pencil|=book} (you|him|her|them) in", "meet"), ("{=knock} (on|at) your", "come"), ("{=pick} (this|that|things) (back)? up (again|with)", "fix"),
    ("{=lock|=honour|=honor|=hold|=keep|=guarantee|=freeze|=fix} (<x>|<slash>){0,6} <priced>", "hold"), ("{=give} you <x>{1,5} (free|for free|for nothing|half price|on the house)", "pay"),
    ("{=put} <x>{1,3} (by|to one side)", "keep"), ("{=get|=have} <x>{1,5} (replaced|swapped|changed)", "fix"), ("{=have|=get|=see} <x>{1,4} (done|finished|completed|sorted)", "fix"),
    ("{=drive|=run|=walk|=take|=nip|=pop|=swing} (it|them|this|that|these|those|(the|your) <w>{1,2}) <x>{0,2} (to|down|over|up|round|across|back|out)", "bring"),
    ("{=be} (at your|in your (area|street|road|flat|house|building))", "come"), ("{=speak|=talk|=go|=run} <x>{0,4} you through", "tell"),
    ("<person> <x>{0,4} {=replace|=swap}", "fix"), ("(<money|goods|document>|<coin> <n>) <x>{0,6} {=be} back", "reach"), ("(fix|patch|hotfix|update|release|version) <will> <x>{0,2} {=ship|=land|=go|=arrive|=come}", "fix"),
    ("{=do} (<$>|<t>)", "none"), ("{=make} it up", "act"), ("{=be} (out|over|round|along|down|up) to", "come"),
    ("{=be} back (in|at) (the|my|our) <w>? (office|desk|work)", "none"), ("{=have} (more|less|fewer|better) <w>", "none"), ("{=get} out of", "none"),
    ("{=go} ahead and", "none"), ("{=hold|=keep} (your|the|that) <w>? table", "keep"), ("{=reserve|=book|=set|=hold|=keep} <x>{0,6} table", "meet"),
    ("{=see} you right", "pay"), ("you <will> <adv>* {=see|=find|=notice}", "get"), ("{=put|=get} <x>{0,6} (on|onto|in|into|to) your <w>{0,2} (card|account|bank|wallet|balance|bill)", "pay"),
    ("{=put|=stick|=bung|=pop|=drop|=get} <x>{1,5} (in|into) (the|tonight 's|today 's)? (post|mail)", "bring"),
    ("{=put|=add|=take|=get|=strike|=remove} <x>{1,5} (on|off|onto|from|to|down for) (the|our|my|this) <w>{0,3} (list|system|register|market|website|rota|waitlist)", "fix"),
    ("{=be} on the (phone|line|blower) to", "phone"), ("{=speak|=talk|=chat} (to you|with you|again|then|<t>)", "phone"),
    ("{=ring|=call|=phone} your <w>? (office|branch|team|line|desk|shop|surgery|helpline|number|mobile|phone|landline)", "phone"),
    ("{=call} (at (the|your) (house|home|property|flat|address|premises|door|place)|out|round)", "come"),
    ("{=send} <name> <x>{0,3} (over|round|out|along|by|up|down|to you|to your)", "come"),
    ("{=shoot|=drop|=ping|=fire|=sling|=send} (you|over|across) (a|an|another) <w>{0,2} <message>", "write"),
    ("{=drop|=stop|=pop|=swing|=come|=call|=look|=nip|=head} (by|in|round|over|around|across|out|up|down) (?!<det|document|goods|n>)", "come"),
    ("{=have|=get} <x>{1,5} (going|running|working|up|online|live|on the go)", "fix"),
    ("{=honour|=honor|=hold|=keep|=guarantee|=freeze|=fix|=lock} <x>{0,5} <priced>", "hold"),
    ("{=knock|=bring|=get|=take} <x>{0,4} (price|bill|fee|cost|total|rent) <x>{0,3} down", "pay"),
    ("{=do} (it|that|this|you|both|the lot|<x>{1,3}) (at|for) (£|$|€|<n>|the same|<priced>|that)", "hold"),
    ("table <x>{0,6} {=book|=set|=reserve|=confirm}", "meet"), ("{=try} (to|and)", "none"), ("deliver <x>{0,8} {=try} again", "send"),
    ("(payment|refund|transfer|reimbursement|compensation|cheque|grant) <x>{0,6} {=make|=process|=issue|=release|=raise|=approve|=authorise|=initiate|=complete|=send}", "pay"),
    ("{=go} live", "fix"), ("{=make} <x>{0,2} note", "fix"), 
    ("{=have} to", "none"), ("{=have} got to", "none"),
    ("{=be} (able|happy|glad|pleased|delighted|sure|sorry|unable|available|closed|open|away|off|here|in the office)", "none"),
    ("{=get|=come|=write|=report} (straight|right)? back (to|with)", "tell"), ("{=get} in (touch|contact)", "tell"),
    ("{=be} (back)? in (touch|contact)", "tell"), ("{=be} back (to|with) you", "tell"),
    ("{=follow-up|=get} (up)? on (this|that|it)", "tell"), ("{=follow} up", "tell"), ("{=circle} back", "tell"),
    ("{=reach} out", "tell"), ("{=reach} (me|us)", "none"), ("{=return} to you", "tell"),
    ("{=let} (you|<x>) <x>{0,3} (know|have)", "tell"), ("{=let}", "none"),
    ("{=keep} you <x>{1,3} (about|on|of|regarding|with|as|by|every|once|when|until|<t>)", "tell"), ("{=keep} you", "none"),
    ("{=keep} (an eye|<x>{1,3} (running|open|clean|in mind)|at (it|this|them|him|her)|working|trying|looking|doing)", "none"),
    ("{=give} <x>{0,3} (shout|heads-up|heads)", "tell"), ("{=give} (up|it a|us|me)", "none"),
    ("{=drop} (you|<x>) (a|an) <w>? (line|note|message|email|text|mail)", "write"),
    ("{=hear} (back)? from", "tell"), ("{=update} you", "tell"), ("{=be} calling", "phone"), ("{=return} <x>{0,3} <call>", "phone"),
    ("{=pick} up the phone", "phone"),
    # Somebody else does it for us.
    ("{=make} (sure|certain)", "ensure"), ("{=see} to it", "ensure"), ("{=be} {ing.!none}", "ensure"),
    ("{=get|=have|=ask|=tell|=arrange} (for)? " + _SOMEONE + " <x>{0,3} to (?=<base.!none>)", "ensure"),
    ("{=have} " + _SOMEONE + " (?=<base.!none>)", "ensure"), ("{=get|=have} <x>{1,4} <done.!none>", "ensure"), ("{=get|=have} <x>{1,4} (ready|sorted)", "ready"),
    ("{=call|=ring|=phone|=contact|=email|=message|=text|=write|=chase} (to|up)? (the|our|my|a) <w>{0,2} (<party>|<person>) (?!'s)", "check"),
    ("{=call|=contact} (in)? (a|an|another) <w>{0,2} <person>", "arrange"), ("{=call} off", "fix"),
    ("{=email|=e-mail|=mail|=text|=message|=whatsapp|=ping} (you|over)? (<det> <w>? <message>)", "write"),
    ("{=email|=e-mail|=mail|=text|=message|=whatsapp|=ping} (you|over)? (the|your|a|an|it|this|that|them|these|those|over|copies|another|some|their|his|her|our|my|both|all|any|<document>)", "send"),
    ("{=call|=ring|=phone} (the|a|our|my|your|his|her|their|<name>|them|him|her|around|round) (?!back)", "check"),
    ("{=give} (<det> <w>{1,3}|<name>|them|him|her) (a|another) (nudge|shout|ring|call|bell|push|prod|poke|reminder)", "check"), ("{=set} out", "tell"),
    ("{=meet|=see} you <x>{0,3} (at|in|outside) your", "come"), ("{=speak} up", "act"), ("{=do} it at", "hold"), ("{=come} off", "pay"), ("{=take|=knock} <x>{1,4} off", "pay"),
    # Money.
    ("{=take|=knock|=deduct} <x>{0,5} (off|from) (the|your)", "pay"), ("{=apply|=add|=give|=offer} (you)? <x>{0,4} <money>", "pay"),
    ("{=process|=start|=issue|=make|=approve|=initiate|=authorise|=authorize|=release} <x>{0,4} <money>", "pay"),
    ("{=cover} <x>{0,5} (cost|costs|fee|fees|bill|expenses|postage|damage|repair|return|shipping)", "pay"),
    ("{=reduce|=lower} <x>{0,4} (price|bill|invoice|fee|rent)", "pay"),
    # Goods and papers.
    ("{=get|=have} <x>{1,5} (to|with|over to|out to|off to) you", "send"), ("{=let} you <x>{0,3} have", "send"),
    ("{=be} (on|out for) (its|the|their)? (way|delivery)", "arrive"), ("{=go} (out|off)", "arrive"),
    ("{=be} (with|there|over|round|around|onsite|on-site|back|outside|at your|on site)", "arrive"), ("{=be} (in|on) your", "arrive"),
    ("{=be} <ready>", "ready"), ("{=be}", "none"), ("{=go} (over|through)", "check"), ("{=go} (in|into) the (mail|post)", "reach"), ("{=go} ahead", "fix"), ("{=go}", "none"),
    ("{=put} <x>{1,5} (in|into) the (post|mail)", "bring"), ("{=put|=set} (aside|<x>{1,5} aside)", "keep"), ("{=put} you through", "fix"),
    ("{=pop|=drop|=bring|=take|=hand} <x>{1,5} (off|over|round|down|in|back|to|through|under)", "bring"), ("{=drop} off", "bring"),
    ("{=hand} (in|over|back)", "bring"), ("{=pick|=collect} up <x>{1,4}", "collect"), ("{=pick} <x>{1,5} up", "collect"), ("{=pick}", "none"),
    ("{=forward|=pass} (you|<x>{1,5} to you)", "send"), ("{=forward|=submit|=send} <x>{1,6} to (the|our|my|a|<party>|<person>)", "fix"),
    ("{=return} (from)", "none"),
    # Coming, meeting.
    ("{=drop|=stop|=pop|=swing|=come|=call|=go|=look} (by|in|round|over|around)", "come"), ("{=come} (up|to a|back to that|as)", "none"),
    ("{=guarantee} (that|you|we|the|your|it)", "ensure"),
    ("{=see} (you|him|her|them|each)", "meet"), ("{=see} (what|if|whether|how|that)", "check"), ("{=try} (you|<x>)? again", "phone"), ("{=see} to", "fix"), ("{=see}", "none"),
    ("{=expect} (you|him|her)", "meet"), ("{=expect}", "none"), ("{=make} it", "come"), ("{=take} you", "come"),
    ("{=make|=book|=reserve|=arrange|=set|=fix|=schedule} <x>{0,4} <appointment>", "book"), ("{=make} <x>{0,3} <call>", "phone"),
    # The rest.
    ("{=take} (a|another|one|an) <w>{0,2} look", "check"), ("{=have} (a|another) <w>? (look|word|chat|think)", "check"),
    ("{=take} (care|charge)", "fix"), ("{=take} <x>{1,3} up with", "check"),
    ("{=take} (note|into|on|part|place|long|longer|a while|time|<n>|<t>|your time|the time|it from|advantage)", "none"),
    ("{=take} <x>{0,4} (pictures|photos|measurements|steps|action|down|measures)", "fix"),
    ("{=make} <x>{0,3} (every|effort)", "none"), ("{=look} forward", "none"), ("{=look} after", "fix"), ("{=find} out", "check"),
    ("{=find} (attached|below|enclosed)", "none"), ("{=do} (our|my|their) (very)? (best|utmost)", "none"),
    ("{=do} (everything|all|whatever|what|anything)", "none"), ("{=run} <x>{1,4} past", "check"), ("{=carry} on", "none"),
    ("{=carry} out", "fix"), ("{=confirm} <x>{0,3} (in writing|by|with you|whether|when|if)", "tell"),
    ("{=think|=consider} <x>{0,3} (about|over)", "check"), ("{=think|=consider}", "none"), ("{=hold} (on|back|off)", "none"),
    ("{=work} (on|out)", "fix"), ("{=work}", "none"),
    ("{=prepare|=set|=make|=write|=print|=put|=draw|=type} (up|out|together)? <x>{0,4} <document>", "prepare"),
    ("{=run|=turn} (out|into|late|up)", "none"), ("{=turn}", "none"), ("{=open} (at|again|on|until|from|its|our)", "none"),
    ("{=close} (at|for|early|on)", "none"), ("{=charge}", "none"), ("{=share} <x>{0,3} (feedback|thanks|compliments)", "none"),
    ("{=pass} (on)? <x>{0,3} (thanks|regards|compliments|feedback|kind|greetings)", "none"), ("{=leave} (it at|you to|us|me|the)? (that|alone)", "none"),
)  # fmt: skip

# ── Time ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

_AMPM = "({half} m|{half} <dot> m (<dot> (?=<x>))?|{half})"
_DOT = "(<dot> (?=<x>))?"
_HALFDAY = "(" + _AMPM + ")?"
_FOLLOWS = "(?=<$>|<follow|s>|<weekday>|<month>|<t>|<part>)"
_NEXT = "(next|coming|following|upcoming)"
_WORKING = "(working|business|work|office|banking|week)"
_OF = "(of|in)? (the|this)?"
_TH = "(~th|~st|~nd|~rd|th|st|nd|rd)?"

TIMES = (
    rule("number", "{tens} <dash>? {ones}"),
    rule("number", "{decimal}"),
    rule("number", "{n} (and|&) (<a>|1 <slash> 2)? half (an)?", plus=0.5),
    rule("number", "{n}"),
    rule("number", "(half|1 <slash> 2) (<a>)?", n=0.5),
    rule("number", "(an|a|the|one single)", n=1),
    rule("number", "(<a>)? (couple|pair) (of)?", n=2),
    rule("number", "(<a>)? quarter of <a>", n=0.25),
    rule("number", "three quarters of <a>", n=0.75),
    rule("number", "(<a>)? (few|several|some)", n=0),
    # Times of day
    rule("clock", "{hour} " + _DOT + " " + _AMPM),
    rule("clock", "(?<!<coin>) {hm} " + _DOT + " " + _HALFDAY + " (?!<measure>)"),
    rule("clock", "{hm} (hrs|hours|h|~h|~hrs)"),
    rule("clock", "{hour} (o '? clock|o 'clock|oclock|~h|hundred|hrs) " + _HALFDAY),
    rule("clock", "{hhmm} (hrs|hours|h|~h|~hrs|" + _AMPM + ")"),
    rule("time", "(at|to|for|from|of)? (?!<small>) (<hour>|<decimal>) (~p|p)", skip=True),
    rule("time", "(on|off|aboard) the (<hm>) (?=for you|to|from|train|flight|service|sailing|ferry|bus|coach|out|back)", skip=True),
    rule("clock", "half past {hour} " + _HALFDAY, minute=30),
    rule("clock", "half {hour}", minute=30),
    rule("clock", "(a)? quarter (past|after) {hour} " + _HALFDAY, minute=15),
    rule("clock", "(a)? quarter (to|before|of|till) {hour} " + _HALFDAY, offset=-15),
    rule("clock", "{minute} (minutes|mins|min)? (past|after) {hour} " + _HALFDAY),
    rule("clock", "({minute} (minutes|mins|min)|{fives}) (to|before) {hour} " + _HALFDAY, back=True),
    rule("clock", "{hour} {minute} " + _AMPM),
    rule("clock", "{hour} <dash>? (oh|o|zero) <dash>? {minute}"),
    rule("clock", "(a)? quarter (to|before) (noon|midday)", hour=11, minute=45, half="am"),
    rule("clock", "(12|twelve)? (noon|midday)", hour=12, half="pm"),
    rule("clock", "(a)? quarter (past|after) (noon|midday)", hour=12, minute=15, half="pm"),
    rule("clock", "{minute} (minutes)? (past|after) (noon|midday)", hour=12, half="pm"),
    rule("clock", "{hour} (~ish|<dash> ish)", about=True),
    rule("bare", "(?<!for) {hour} <about>? sharp? " + _FOLLOWS),
    rule("bare", "(?<!table for) {hour} <about>? sharp? (?=<$>|<t>|<weekday>|on|today|tomorrow|tonight|sharp|in the|this|that|next)"),
    rule("bare", "{hhmm} " + _FOLLOWS),
    rule("bare", "{hour} {minute} " + _FOLLOWS),
    rule("bare", "{hour} (oh|o|zero) {minute} " + _FOLLOWS),
    rule("hours", "{clock}"),
    rule("hours", "{hour}"),
    rule("hours", "{hhmm}"),
    rule("hours", "midnight", hour=0, exact=True),
    # Days
    rule("date", "<small> (~moro|~morrow|~mrw|~moz)", day=1),
    rule("date", "<small> ~day (?!s)", day=0),
    rule("time", "<small> (~nite|~night)", day=0, part="evening"),
    rule("date", "today|this very day", day=0),
    rule("date", "(?<!<yes>|right|well|now|since|until|by|and|but|is|'s|it|till|so|till|from|before|be|because|only|back|will|'ll|see|say|what|who|was|were|even|just|every|how|there|<comma>|<t>) then (?=<$>)|(?<=you|it|them|that|him|her|us) then (?=<$>)", follows=0),
    rule("date", "(the|that) (very)? same day|that (very)? day|the same day|(the|on)? same <dash>? day", day=0, follows=0),
    rule("time", "(on)? the (following|next) {part}", day=1, follows=1),
    rule("date", "(on)? the (following|next) day|the day after (that)?", day=1, follows=1),
    rule("time", "the {part} before", vague=True, follows=-1),
    rule("date", "the day before (that)?", vague=True, follows=-1),
    rule("date", "(tomorrow|tommorow|tommorrow|tomorow|tomorro|tomoro|tmrw|tmr|2moro|tomorrrow)", day=1),
    rule("date", "(the)? day after (tomorrow|tommorow|tommorrow|tomorow)", day=2),
    rule("date", "{weekday} " + _DOT + ""),
    rule("date", "this (coming)? {weekday}", week=0, this=True),
    rule("date", "(?<!<be>) (the)? (coming|upcoming) {weekday}"),
    rule("date", "(the)? (next|following) {weekday}", week=1),
    rule("date", "{weekday} (of|in)? (the)? next week|next week <comma>? (on)? {weekday}", week=1),
    rule("date", "{weekday} (of)? this week|this week <comma>? (on)? {weekday}", week=0),
    rule("date", "(the)? {weekday} after next|{weekday} (of)? (the)? week after next", week=2),
    rule("date", "({weekday} week|a week on {weekday}|(a|one)? week (from|after) {weekday})", n=1, unit="week", after_day=True),
    rule("date", "(a|one)? week (from)? (tomorrow)|tomorrow week", day=8),
    rule("time", "(in|for|during)? (the)? week (beginning|commencing|starting|of) (on|the)? {date}", n=4, unit="day", after_day=True),
    rule("date", "(a|one)? week (from)? today|today week", day=7),
    rule("date", "(the)? {day} " + _TH + " (of)? {month} " + _DOT + " <comma>? {year}?"),
    rule("date", "{month} " + _DOT + " (the)? {day} (~th|~st|~nd|~rd)? (<comma>? {year})?"),
    rule("date", "easter sunday", holiday="easter"),
    rule("date", "easter saturday", holiday="easter-1"),
    rule("date", "(easter|whit)? {weekday} " + _DOT + " <comma>? (the)? {day} " + _TH + " (of)? {month} " + _DOT + " <comma>? {year}?"),
    rule("date", "{weekday} " + _DOT + " <comma>? {month} " + _DOT + " (the)? {day} (~th|~st|~nd|~rd)? (<comma>? {year})?"),
    rule("date", "{weekday} <comma>? (the)? {day} (~th|~st|~nd|~rd)"),
    rule("date", "{weekday} <comma>? the {day}"),
    rule("date", "the {day} (~th|~st|~nd|~rd) (of (this|the current) month)?"),
    rule("date", "{day} (~th|~st|~nd|~rd)? of (this|the current|the) month|{day} (~th|~st|~nd|~rd)"),
    rule("date", "(the)? {day} (~th|~st|~nd|~rd)? of next month", shift=1),
    rule("date", "the {day} (?=<$>)"),
    rule("date", "next {month} {year}?"),
    rule("date", "the {ordinal} (?=<$>|<follow|t>)(?!to know|to hear)"),
    rule("date", "{ymd}"),
    rule("date", "{weekday} " + _DOT + " <comma>? (the)? ({ymd}|{dm})"),
    rule("date", "(?<!<coin>) {dm} (?!<measure|unit>)"),
    rule("date", "(the)? {nth} (weekday|day) (of|in) {month} {year}?"),
    rule("date", "(the)? {nth} {weekday} (of|in) {month} {year}?"),
    rule("date", "(the)? {nth} ({weekday}|day) (of|in) (the|this) month"),
    rule("date", "(the)? {nth} ({weekday}|day) (of|in) next month", shift=1),
    rule("date", "christmas eve", holiday="12-24"),
    rule("date", "{holiday} (day)? {year}?"),
    rule("date", "new year ('s)? eve", holiday="12-31"),
    rule("date", "(the)? new year ('s)? (day)?", holiday="01-01"),
    rule("date", "good friday", holiday="easter-2"),
    rule("date", "easter monday", holiday="easter+1"),
    rule("date", "boxing day", holiday="12-26"),
    # Stretches
    rule("date", "(the)? (beginning|start|early part) (of)? (the|this)? {period}", edge="start", shift=0),
    rule("date", "(later)? (this|(the)? current) {period}|later (in the|this) {period}", shift=0),
    rule("date", "(the)? " + _NEXT + " (calendar)? {period}|(the)? {period} to come", shift=1),
    rule("date", "(the)? {period} after next", shift=2),
    rule("date", "(by)? (the)? (end|close) (of)? (the|this)? {period}|(the)? rest of the {period}", edge="end", shift=0),
    rule("date", "(the)? (end|close) (of)? <about>? (the)? (next|following|coming) {period}", edge="end", shift=1),
    rule("date", "(the)? (beginning|start|early part|first half) (of)? <about>? (the)? " + _NEXT + " {period}|early " + _NEXT + " {period}",
         edge="start", shift=1),
    rule("date", "(the)? (middle|mid) <dash>? (of)? (the)? " + _NEXT + " {period}|mid <dash>? " + _NEXT + "? {period}",
         edge="middle", shift=1),
    rule("date", "(the)? (end|close) (of)? {month} {year}?|late {month}", edge="end"),
    rule("date", "(the)? (beginning|start) (of)? {month} {year}?|early {month}", edge="start"),
    rule("date", "(the)? (middle of|mid <dash>?) {month} {year}?", edge="middle"),
    rule("date", "{month} {year}"),
    rule("date", "in {month}"),
    rule("date", "(the)? (weekend|week-end)", period="weekend"),
    rule("date", "(eow|the eow)", period="week"),
    rule("date", "(eom|the eom)", period="month"),
    rule("date", "(eoy|the eoy|year end|year 's end)", period="year"),
    rule("date", "before (the|this) {period} (is|'s) (out|over|up)", edge="end", shift=0),
    rule("time", "before (the|this)? day (is|'s) (out|over|up)", part="close", day=0),
    rule("time", "before (the|this)? hour (is|'s) (out|over|up)", n=1, unit="hour"),
    # Parts of the day
    rule("time", "in the morning", part="morning", next=True),
    rule("time", "by (the)? {part} (?=<$>)(?<=morning)", next=True),
    rule("time", "(?<=off|against|from|on|to|with|onto) (this|next|the next) <period> 's (?=<w>{0,1} <money|document>)", skip=True),
    rule("time", "(in|during|by) (the|late)? (early|late|later)? {part}"),
    rule("time", "over (the|this)? ({period}|weekend|{holiday}|bank holiday|holiday|holidays)", period="week"),
    rule("bare", "{part}"),
    rule("time", "<^> {part} <$>"),
    rule("time", "{part} of (the)? {date}"),
    rule("time", "{date} <comma>? (in the)? ({half}|{part}) slot? {hours} (<dash>|to|and) {hours}"),
    rule("time", "this {part}|later this {part}", day=0),
    rule("time", "{date} {part}"),
    rule("time", "{weekday} eve", part="evening"),
    rule("time", "(that|the same|that same|that very) {part}", follows=0),
    rule("time", "this pm", day=0, part="afternoon"),
    rule("time", "this am", day=0, part="morning"),
    rule("time", "{date} pm", part="afternoon"),
    rule("time", "{date} am", part="morning"),
    rule("time", "tonight|tonite|this evening|this night|later tonight", day=0, part="evening"),
    rule("time", "{date} night", part="evening"),
    rule("time", "first thing (in the morning|on|this)? {date} (morning)?", part="early"),
    rule("time", "{date} <comma>? (first thing|early on) (in the morning)?|{date} <comma> (bright and)? early (?=<$>)", part="early"),
    rule("time", "first thing (in the morning)?", part="early", next=True),
    rule("time", "(bright and)? early (in the morning)? (on)? {date} (morning)?|{date} (bright and)? early (in the)? (morning)?",
         part="early"),
    rule("time", "early (in the|this) morning", part="early"),
    rule("time", "early (in the)? afternoon", part="afternoon"),
    rule("time", "(by)? (the)? (end|close) of (the|this)? (business|day|working day|workday|play|office hours|work) (on)? {date}?|"
         "(by)? (the)? (close|end) of (the|this)? (business|day|working day|workday|play) {date}?", part="close", day=0),
    rule("time", "(eod|cob|eob|the eod) (on)? {date}?", part="close", day=0),
    rule("time", "(the)? (very)? (end|close) of {date}", part="close"),
    rule("time", "{date} (eod|cob|eob|end of (the)? day|close of business)", part="close"),
    rule("time", "(later (on)?|at some point|sometime|some time|during the course of|in the course of|during|within|by|in) (the|this)? day|later today|"
         "(sometime|some time) today|in the course of today", day=0),
    rule("time", "over lunch|at lunch|lunch", part="lunch"),
    rule("time", "(by|until|till|before) (closing|closing time|close|we close|we shut|i leave|i finish|i go home) (on)? {date}|(by|until|till|before) (closing|closing time|we close|we shut|i leave|i finish|i go home|you close)", part="close"),
    # Vague
    rule("time", "(?<!as) soon|very soon|shortly|very shortly|asap|as soon as (possible|we can|i can|we possibly can|i possibly can|practicable)|"
         "as (quickly|fast|promptly|early|speedily) as (possible|we can|i can|we possibly can|i possibly can)|at (the|our|my|your) earliest "
         "(convenience|opportunity)?|the soonest|right away|straight away|straightaway|immediately|at once|without delay|in due course|"
         "in a (bit|moment|minute|sec|second|jiffy|little while|while|minute or two|few|tick|short while)|(straight|right|directly|immediately|soon|shortly) (afterwards|after that|thereafter|after (?=<$>))|before (too|very)? long|sooner rather than later|in (not|no) too long|in the not too distant future|in a (wee while|mo|short time|little bit|flash)|in (two|a couple of) (ticks|shakes|secs)|when (i|we) (get|have|find) (a|the) (chance|minute|moment|second)|momentarily|"
         "in no time|any (minute|moment|day|time) now|in the next (release|version|update|sprint|batch|round|issue|newsletter)|in the near future|in the (coming|next|following) (days|weeks|hours|few days|few weeks|few hours)|"
         "in (the)? coming (days|weeks|hours|months)|over the (coming|next) (days|weeks)|(some time|sometime) soon|"
         "in good time|by and by|one of these days|sooner or later|(a bit|a little|sometime|some time)? later (on)?|at some point|promptly|"
         "at the first opportunity|some time|sometime|one day|down the line|eventually|presently|in a matter of (days|hours|weeks|minutes)|"
         "within (days|hours|minutes|weeks)|as we go|in the spring|in spring|in the summer|in summer|in the autumn|in autumn|in (the)? winter|"
         "(early|sometime|some time|later) in the new year|next (spring|summer|autumn|winter)|this (spring|summer|autumn|winter)|after (the)? (lunch|holidays|holiday|weekend|meeting|easter|christmas)|"
         "beforehand|in advance|nearer the time|closer to the time|overnight|once in a while|from time to time|on time|in time", vague=True),
    # Spans
    rule("span", "{number} (or|to|<stroke>|and) {number} " + _WORKING + " <dash>? (day|days)", unit="workday"),
    rule("span", "{number} (or|to|<stroke>|and) {number} " + _WORKING + " (hour|hours)", unit="workhour"),
    rule("span", "{number} (or|to|<stroke>|and) {number} <dash>? (full|more)? {unit}"),
    rule("span", "{number} " + _WORKING + " (hour|hours)", unit="workhour"),
    rule("span", "{number} (full|more|clear)? " + _WORKING + " <dash>? (day|days|d)", unit="workday"),
    rule("span", "{number} (workday|workdays|weekday|weekdays)", unit="workday"),
    rule("span", "(a|one|1) fortnight", n=2, unit="week"),
    rule("span", "{number} {unit} (and|<comma>)? (a)? half", more=0.5),
    rule("span", "{number} (full|more|short|other|whole)? <dash>? {unit}"),
    rule("time", "(in|within|inside|under|in under|in less than|in no more than|no later than|not later than|in at most|within at most|"
         "within about|in about|in around|in roughly|in approximately|after about|in the space of) (of)? <about>? (the)? (next|coming|maximum)? "
         "{span} ('s)? (time|from now|or so|at (the)? (most|latest)|max|maximum|or less|or sooner)?"),
    rule("time", "<about>? {span} (from (right)? now|from today|hence|at (the)? (most|latest)|max|maximum)"),
    rule("time", "(within|over|in|during)? the (next|coming|following) {span}"),
    rule("time", "(over|in|within|during) (the)? (next|coming|following) {span}"),
    rule("time", "(in|within|over|during|inside) the (next|coming) (hour|hr)", n=1, unit="hour"),
    rule("time", "(in)? (the)? (next|coming|following|upcoming) {span}|{number} (upcoming|coming) {unit}"),
    rule("time", "after {span}", bound="after"),
    rule("time", "{span} (from|after) {date}", after_day=True),
    rule("time", "(within|in) the (hour)|within (an|one) hour", n=1, unit="hour"),
    rule("time", "within the (week)", period="week"),
    rule("time", "within the (month)", period="month"),
    rule("time", "(on|by)? (the|our)? (next|following|first) " + _WORKING + " day|next workday", n=1, unit="workday"),
    rule("time", "(at|by) (the)? close of (the)? next " + _WORKING + " day", n=1, unit="workday"),
    rule("time", "(in|within) {span} or so"),
    rule("time", "in <about>? (?!a|an|the|one|two|half|some|<year>) {number} (?=<$>)", unit="minute"),
    rule("time", "{date} <comma>? (at|by|for) {clock}"),
    rule("time", "give (me|us) <about>? {span} (and|<comma> and)"),
    rule("time", "(give|allow) (me|us) (just)? (until|till) <about>? ({date} {clock}|{clock} {date}|{date} {part}|{clock}|{date}|{hours}) (and|<comma> and)", bound="by"),
    rule("time", "(?<=move|moves|moved|moving|shift|shifts|shifted|changes|changed|switched|goes|it|you|them|him|her|back|forward|session|appointment|slot|visit|lesson|meeting|booking|viewing) from (<hour>|<hm>) (<half>)? to ({clock}|{bare})"),
    rule("time", "(?<=move|moves|moved|moving|shift|shifts|shifted|changes|changed|switched|switches|goes|it|you|them|him|her|back|forward) from (the)? (tonight|this <part>|{date} {part}?|{date} (at)? {clock}) (?=to)", skip=True),
    rule("time", "(by|before|over|this|in) (the|this|next)? (weekend|week|month|day|fortnight) <comma> (?=(by|on)? (<weekday>|today|tomorrow|the <n>) (at the (very)? latest|latest))", skip=True),
    # Ranges of the clock
    rule("time", "(between|from|anywhere between|sometime between)? {clock} (and|to|until|till|<dash>|through) {clock}"),
    rule("time", "(between|from) {bare} (and|to|until|till|<dash>) ({clock}|{bare})"),
    rule("time", "(between|from) {clock} (and|to|until|till|<dash>) {bare}"),
    rule("time", "{hours} (<dash>|to|and) {clock}"),
    rule("time", "{date} <comma>? (at|from|between)? {hours} (<dash>|to|and) {hours}"),
    rule("time", "(at|from|between) {hours} (<dash>|to|and) {hours} " + _FOLLOWS),
    # An hour beside a day
    rule("time", "{date} <comma>? <dash>? (at|by|from)? ({clock}|{bare})"),
    rule("time", "{date} {part} <comma>? (at|by|around|about)? ({clock}|{bare})"),
    rule("time", "({clock}) (on|<comma>)? (the)? {date}"),
    rule("time", "(?!one) ({clock}|{bare}) (in|at) (the)? {part}"),
    rule("time", "(?!one) ({clock}|{bare}) (tonight)", day=0, part="evening"),
    rule("time", "(?!one) {hours} (this) {part}", day=0),
    rule("time", "(?!one) {hours} {date} {part}"),
    # One day or the next
    rule("time", "(between|either|from)? {date} (or|to|and|<dash>|through|till|until) {date}"),
    rule("time", "(between|from)? (the)? {day} (~th|~st|~nd|~rd)? (and|to|<dash>|or) (the)? {day} (~th|~st|~nd|~rd)? (of)? {month}"),
    rule("time", "(from|as of|starting|starting from) {date} on", bound="from"),
    # Words that bound a time
    rule("head", "(by (?!at|on)|no later (than|then)|not later (than|then)|at the latest|at the very latest|latest by|by (the)? latest|before or on|on or before|"
         "due by|by no later than|latest|at latest|by around|by about|by approximately|by roughly)", bound="by"),
    rule("head", "(until|till|til|untill|through|up to|up until|as late as|up till)", bound="until"),
    rule("head", "(before|ahead of|prior to|earlier than)", bound="before"),
    rule("head", "(after|from|since|as of|as from|starting|starting from|beginning|not before|no earlier than|no sooner than|any time after|"
         "anytime after|anytime from|later than|at the earliest|once past|past)", bound="after"),
    rule("head", "in the course of|in time for|just in time for|at exactly|as early as|some time|any time|"
         "on (?!tonight|today|tomorrow|by|at|in|this|from|for|on)|at|for|to|in (?!<about|hour>|at|by|on|for)|during|within|@|sometime|already|still|anytime|exactly|precisely|right"),
    rule("head", "<about>|at <about>|at (the)? <about> (of)?", about=True),
    rule("tail", "at the (very)? latest|latest|or (earlier|sooner|before)|at most|if not (before|sooner|earlier)|tops|or so at the latest", bound="by"),
    rule("tail", "onwards|onward|at the earliest|or later|and (later|after)", bound="after"),
    rule("tail", "sharp|on the dot|exactly|prompt|precisely|<dash>? ish|or so|or thereabouts|local time|our time|your time|cet|eet|gmt|bst|utc|ist|et|est|edt|pt|pst|pdt|ct|cst|mt|eastern|pacific|central|time|"
         "on the nose|already"),
    # The past, and what is no time of ours
    rule("time", "yesterday|(the)? day before yesterday|last (night|{weekday}|{period}|{month}|{part})|earlier (today|this {period})|"
         "{span} (ago|earlier|back)|(for|since|during) (the)? (last|past|previous) {span}|(the)? (last|past|previous) ({span}|{period}|few days)|this past {weekday}|"
         "(back)? in {year}|a (while|moment) ago|just now", past=True),
    rule("time", "(on|at)? {weekday} (mornings|afternoons|evenings|nights|lunchtimes)", skip=True, habit=True),
    rule("time", "(every|each) ({weekday}|{period}|{part}|other {weekday}|day|month|hour)|daily|weekly|monthly|twice a day|"
         "(on)? (<weekdays>|working days|business days)|(<weekdays> and|<weekdays> to) <weekdays>", skip=True, habit=True),
    rule("time", "(of|dated) (the)? {date}|(your|our|my|the) {date} <w>{0,2} (email|letter|message|call|order|invoice|mail)", skip=True),
    rule("time", "(a|an|one|two|three|the)? {n}? (hour|minute|day|week|month) (long)? <dash>? (session|treatment|appointment|lesson|course|guarantee|warranty|period|trial)",
         skip=True),
    rule("time", "(?<=guaranteed|good|valid|covered|insured|warranted|certified|licensed) for (another)? {number} (year|years)", skip=True),
    rule("time", "for (the next|another|a further)? {span}", bound="for"),
    rule("time", "(we|you|i) (have|'ve|had|'d)? (underpaid|overpaid|overcharged|undercharged|charged|took|taken|owed|billed|invoiced|ordered|bought|returned|sent|paid|booked|reported|requested|discussed|viewed|dropped|left|lost|posted) (you|off|in|me|us|it|for)* (on|in|at|from)? {date} (?=<will>|is|are|gets|goes)", skip=True),
    rule("time", "(break|breaks|breaking|broke) up (for (the)? {holiday})?|(close|closes|shut|shuts|closing|off|away) for (the)? {holiday}", skip=True),
    rule("time", "(in|under|into|out of) (the|full|direct|strong) (sun|mar)", skip=True),
    rule("time", "({day} (~th|~st|~nd|~rd)|{ordinal}) (class|floor|hand|edition|draft|version|round)", skip=True),
    rule("time", "(first|second|last|next) (class|floor|hand|time|step|steps|part|thing we|instalment|of all|version|draft)", skip=True),
)  # fmt: skip

# ── Commitments ──────────────────────────────────────────────────────────────────────────────────────────────────────

_MID = "(<adv>|<t>|<comma> <t> <comma>?)*"
_N = "(<w.!stop>|<n>|<t>)"
_NP = "(<det|possessive> " + _N + "{1,6}|<person|goods|document|money|spare>)"
_OURS = "((<det|possessive> " + _N + "{0,4})? <person.!theirs> (<comma>? (from|at|in|of|on|who|responsible) " + _N + "{1,5} <comma>?|<comma>? <name>{1,2} <comma>?)?|(one|two|some|somebody|another|either) of (us|(our|the|my) <w>{1,3})|he|she|they|(mr|mrs|ms|miss|dr|prof|nurse|sister) <w>|<name>{1,3})"
_REPORT = "(?!his|her|their|me|us|i|we|that|he|she|they)"
_WHOSE = "(i|we|you|he|she|they)"
_SAID = "(said|promised|agreed|confirmed|told|mentioned|wrote|assured|stated|offered|say|says|promises|confirms)"
_HAS = "(is|are|was|were|has|have|'s|'ve|been|be|being|now|also|all|just|already|therefore|hereby|indeed|both|provisionally|officially|successfully)"

FRAMES = (
    Frame("(it|this|that|they|<money>) <will> " + _MID + " {=post|=appear|=show|=clear|=land|=hit|=drop|=go} <x>{0,3} (to|in|into|on|onto) your", "will arrive", passive=True, group="reach", sure=0.8),
    # What others do, whom we do not answer for.
    Frame("(?<!our|my)(?<!(to|for|with|about|against|on) <det|possessive>)(?<!to|for|with|about|against) <theirs> <will> " + _MID + " {base|=be}", "theirs", group="none"),
    Frame("(it|this|that|they|<goods|document|money>) <will> " + _MID + " ({=drop|=land|=come|=pop} (through|onto|into) (your|the) <w>? (letterbox|letter-box|door|doormat|mat|inbox|mailbox|porch))", "will arrive", passive=True, group="reach", sure=0.8),
    Frame("(it|this|that|<inanimate>) <will> " + _MID + " {base.!arrive.!=come.!=leave.!=ship.!=follow}", "things", group="none"),
    # Said by a customer: family, and bodies that decide.
    Frame("(my|our) <w>{0,2} <kin> <will> " + _MID + " {=be} (there|in|at home|at the <w>|home|with you) <x>{0,6} (to|and) (let|meet|show|open|hand|give|sign|wait)", "ours will", kind="appointment", side="customer", needs="due", sure=0.8),
    Frame("(my|our) <w>{0,2} <kin|body> (and (my|our)? <w>{1,2})? (<will>|<be> going to) " + _MID + " ({base.fix|base.check|base.prepare} (?!for|you|(<x>|<comma>){0,12} (to|with|for|at) (you|yours))|{=have|=take} (a|another) <w>? look)", "theirs", group="none", side="customer"),
    Frame("(my|our|the) <w>{0,2} <body> (<will>|<be> going to|<w> <t>* and <will>|<w> <t>* and) " + _MID + " {base.act}", "theirs", group="none", side="customer"),
    Frame("(my|our|the|his|her) <w>? <kin|outside> <will> " + _MID + " ({=have|=get}|{=be} (?!there|with you|in touch|at|in|round|over))", "theirs", group="none", side="customer"),
    Frame("(my|our|the|a) <w>{1,4} ({=come.s}|{=arrive.s}|{=leave.s}|{=move.s}|{=land.s})", "theirs", group="none", side="customer"),
    Frame("(my|our|the) (<w.!stop>){1,3} (?=<base>) ({=come}|{=arrive}|{=land})", "theirs", group="none", side="customer"),
    Frame("(he|she|they) (is|are|'s|'re) <adv>* ({ing.fix}|{=take.ing}) (?!<x>{0,4} (to|for|with) you)", "theirs", group="none", side="customer"),
    Frame("(my|our) <w>{0,2} (solicitor|accountant|architect|surveyor|builder|lawyer|auditor|auditors|insurer|landlord|doctor|gp|dentist|vet|agent|broker|attorney|plumber|electrician|engineer|bookkeeper|bursar|treasurer) (<will>|<be> going to) " + _MID + " ({base.fix|base.check|base.prepare|=go|=look} (?!<x>{0,6} (you|your|yours)))", "theirs", group="none", side="customer"),
    Frame("(my|our) <w>{0,2} <kin> (is|are|'s) <adv>* ({=pick.ing}|{=collect.ing}|{=fetch.ing}) (up)? (the|my|our|his|her|their) <w>? <kin>", "theirs", group="none", side="customer"),
    Frame("(my|our) <w>{0,2} <kin> (<x>|<comma>){1,9} and (he|she)? <will> " + _MID + " ({base.check|=sign|base.fix|base.prepare} (?!<x>{0,6} (you|your|yours)))", "theirs", group="none", side="customer"),
    Frame("(the|a|an|another|their) <w>? <person.!kin> <will> " + _MID + " {base.fix|base.check} (?!<x>{0,6} (you|your|yours))", "theirs", group="none", side="customer"),
    Frame("(he|she) <adv>* ({=come.s}|{=arrive.s}|{=leave.s}|{=land.s}|{s.come}|{s.fix}) (?!<x>{0,5} (you|your|yours))", "theirs", group="none", side="customer"),
    Frame("(my|our|the|a|another) <w>{1,4} (is|are|'s) <adv>* {=come.ing} (in|out|round|over|back|<t>)* (?=to <base.fix|base.check|base.replace|base.prepare> (?!<x>{0,3} (you|your|yours)))", "theirs", group="none", side="customer"),
    Frame("(my|our|the|a) <w>{1,4} (is|are|'s) <adv>* ({=come.ing}|{=arrive.ing}|{=leave.ing}|{=land.ing}|{ing.fix}) (?!to|by|over|round|you|your)", "theirs", group="none", side="customer"),
    Frame("<us> <be> <adv>* ({=have.ing}|{=get.ing}) (a|an|the|my|our|people|friends|family|some|another) (?!<x>{0,5} (to|for|with) you)", "own affairs", group="none", side="customer"),
    Frame("<us> <be> <adv>* ({=drive.ing}|{=travel.ing}|{=go.ing}|{=head.ing}) (back|up|down|over|out|off)? to (<name>|my|our|work|hospital|a)", "own affairs", group="none", side="customer"),
    # A price that will not change.
    Frame("you <will> (never|only|just|still)* {=pay} ((only|just|(no|not) more than|more than|exactly) <coin> <n>|<coin> <n> (and (not|no|nothing) <x>{0,2} more|(and)? no more)|the (old|same|agreed|quoted|lower|original) <w>? <priced>|what <us>)", "price holds", sure=0.7, kind="price", side="us"),
    Frame("<priced> <x>{0,8} <comma> <x>{1,9} <comma> (is|are|'s|stays|remains|<will> (stay|be|remain))? (still|all)? (?=valid|lasts|stands|stand|holds|hold|good|applies|guaranteed|fixed|firm|open|unchanged|protected|frozen|locked|held|honoured|safe|secured) {w}", "offer holds", needs="time", sure=0.75, kind="price"),
    Frame("(your|the|that|this|our) (<w.!stop>){0,2} <priced> <x>{0,5} (is|are|'s|stays|remains|<will> be) <adv>* (?=protected|safe|secured|secure|locked|frozen|guaranteed|fixed|capped|pegged) {w}", "offer holds", needs="bond", sure=0.72, kind="price", side="us"),
    Frame("<^> (<w.!stop>|<n>){0,2} <priced> (for <x>{1,3}|at <x>{1,3}|of <x>{1,3})? (is|are|'s|stays|remains)? (still|all|now)? {lasting}", "offer holds", needs="due", sure=0.7, kind="price"),
    Frame("(you|we|i) (have|'ve) (now|already)? (got)? (it|that|this|them|you|(the|your|that) <w>{0,2} <priced>) (?=locked|fixed|frozen|guaranteed|pegged|capped|protected|secured) {w} (in|at|down)? (<coin> <n>|that|<priced>)? <x>{0,2} <t>", "offer holds", needs="due", sure=0.72, kind="price", side="us"),
    # Notes about what the other side will do.
    Frame("(?<!our) (<client>|(mr|mrs|ms|miss) <dot>? <name|w>) " + _N + "{0,3} <will> " + _MID + " {base} (?!you|your|<x> you|<x> to you|<x> for you)", "their word", by="other", joins="base", sure=0.8, side="us"),
    Frame("(he|she|they|<client>|<name>) <will> " + _MID + " {base} (us|me)", "their word", by="other", joins="base", sure=0.7, side="us"),
    Frame("(he|she|they|<client>|<name>) <will> " + _MID + " {=let|=get|=come|=be} (us|me|back to (us|me)|in touch with us)", "their word", by="other", joins="base", sure=0.7, side="us"),
    Frame("((you|<client>) (have|'ve|has|'d|had)?|(he|she|they|<name>) (have|'ve|has|'d|had)? (?!say|says|promises|confirms)) " + _SAID + " (me|us|to me|to us)? (that)? (you|he|she|they|it)? (would|will|'ll|'d|to) " + _MID + " {base} (?!you)", "their word",
          by="other", joins="base", sure=0.75, side="us"),
    Frame("you <will> " + _MID + " {base.send|base.tell|base.pay|base.phone|base.bring|base.write|=let|=sign|=come|=collect|=book}", "your word", by="other", joins="base", sure=0.65, side="us"),
    # What the reader will get.
    Frame("you <will> " + _MID + " {base.get} (the|your|our|a)? <w>? accounts", "you will get", kind="delivery", sure=0.9),
    Frame("(you|everyone|everybody|every <w>|each <w>|all <w>) (<will>|are going to|'re going to) " + _MID + " {base.get|=hear}", "you will get", joins="base", sure=0.9),
    Frame("(you|everyone|everybody|every <w>|each <w>) (<will>|are going to|'re going to) " + _MID + " be " + _MID + " {done.!none}", "you will be", joins="done", sure=0.88, passive=True),
    Frame("you (can|may|should|might)? (expect|count on|look out for|look forward to) (to)? {base.get|=hear}", "expect", sure=0.8),
    Frame("(<^> please|<^> so|<^> do|<^>|can|may|should|might) (expect|count on|look out for|watch out for) <x>{0,3} {call|message|goods|document|money|person}", "expect", sure=0.8, group="named"),
    Frame("(<^>|so|then|and|<comma>) expect to {base.get|=hear} <x>{0,4} <t>", "expect", needs="due", sure=0.75),
    Frame("you <will> " + _MID + " {=be} the first to", "you will get", sure=0.8, group="tell"),
    Frame("you (are|'re) " + _MID + " {=get.ing|=receive.ing} <x>{0,4} <money|call|document|goods|message>", "you will get", sure=0.75),
    Frame("you <will> " + _MID + " be {=hear|=get|=receive}", "you will get", joins="ing", sure=0.88),
    Frame("you <will> " + _MID + " {=see|=find|=notice} <x>{1,6}", "you will see", needs="due", sure=0.75, group="get"),
    Frame("(that 's|that is) (you|us|it|everything|both) (all|now)? (in|booked|down|sorted|confirmed) (for|on|with|at)? <x>{0,3} {t}", "you are booked", needs="due", sure=0.75, kind="appointment"),
    Frame("(<^> (<yes>|<comma>)* (still|all|definitely)*|<us> <be> (all|still|both|also|now|definitely)*|it (is|'s) (all|still)*|that (is|'s) (all|still)*) (on|set) for <x>{0,3} {t}|(<^> (<yes>|<comma>)*|we (are|'re)|it (is|'s)|that (is|'s)) (all|both|definitely)* still (on|set) {t}|(we (are|'re)|that (is|'s)) (all|now|also|both|definitely)* (on|set) {t}", "still on", needs="due", sure=0.7, kind="appointment"),
    Frame("<^> (have|got|we|i|just|'ve)* (slotted|squeezed|fitted|popped|put|got|booked|stuck|signed|penciled|pencilled|down|have) (you|him|her|them) (in|down|on)? <x>{0,5} {t}", "all booked", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(?<!before|after|when|once|if|until|while|because|as|since|that) you (are|'re) (now|also|back|all|both)* (in|down) {t}|you (are|'re) in the (chair|book|books|diary|list|calendar) <x>{0,3} {t}", "you are booked", needs="due", sure=0.75, kind="appointment"),
    Frame("(<person|name>|we|i) (has|have|'ve|'s) (got)? you (down|in)? (with <x>{1,3})? {t}", "you are booked", needs="due", sure=0.8, kind="appointment"),
    Frame("you (are|'re) (now|also|all|still|both|back|next|already|definitely)* (in|down|on) (with|for|at)", "you are booked", needs="due", sure=0.8, kind="appointment"),
    Frame("(<^>|so|and|then|you can|you should|please|<comma>) {=expect} (it|them|this|these|that|those|yours|one|ours|both|all of it) <x>{0,3} <t>", "expect", needs="due", sure=0.8, kind="delivery"),
    Frame("(count|rely|bank|depend) on (it|that|this|them|those|<det|possessive> <w>{1,3}) being <x>{0,2} (with you|there|back|in|at|on|delivered|through)", "count on", needs="time", sure=0.7, kind="delivery"),
    Frame("(count|rely|bank|depend) on (it|that|this|them|those|<det|possessive> <w>{1,3}) being <x>{0,2} (<ready>|<done.fix>)", "count on", needs="time", sure=0.7, kind="fix"),
    Frame("(count|rely|bank|depend) on (me|us|<det|possessive> <w>? <person>|<name>) being <x>{0,2} (there|with you|at|on|round|over|back)", "count on", needs="time", sure=0.7, kind="visit"),
    Frame("(count|rely|bank) on (it|that|this|them|me|us) <x>{0,3} {t}", "count on", needs="due", sure=0.7, kind="other"),
    Frame("you (can|may) (safely|always)? (count|rely|depend|bank) on (me|us|<name>|<det> <w>{0,2} <person>) to " + _MID + " {base}", "count on", joins="base", sure=0.8),
    Frame("<will> " + _MID + " {=appear|=show|=land|=drop|=hit} <x>{0,3} (in|on|with|into) your <w>{0,3} (account|card|bank|balance|statement|wallet|pay|payslip|salary|wages|bill)", "will arrive", passive=True, group="reach", sure=0.75),
    Frame("{=consider} (it|that|this|them|<det> <w>{1,3}) (as good as|all|already)? (done|sorted|handled|settled|dealt) (with)? <x>{0,2} <t>", "consider it done", needs="due", sure=0.75, kind="other"),
    Frame("{=consider} (it|that|this|them|<det> <w>{1,3}) (as good as|all|already)? (booked|fixed|repaired|changed|cancelled|removed|updated) <x>{0,2} <t>", "consider it done", needs="due", sure=0.75, kind="fix"),
    Frame("(<^> (<yes>|<comma>){0,4}|<us>) will {=do} (that|it|this|<comma>|<name>|<bang>){0,5} <t>", "will do", needs="due", sure=0.75, kind="other"),
    Frame("<^> {=make} it <t>", "agreed time", needs="due", sure=0.6, kind="appointment"),
    Frame("(?<!let|before|until|when|if|once|after|as|that|did|do|have) you {=hear} (back)? from (me|us|him|her|<name>|<person>|our <w>) <x>{0,2} <t>", "you get", needs="time", sure=0.68, group="tell", side="us"),
    Frame("(?<!let) you {base.get|=hear} (?!to) (<det|thing|money|goods|document|message|call|coin>|from|back) <x>{0,5} <t>", "you get", needs="due", sure=0.65),
    Frame("(give|allow|grant) (me|us) (just)? <t> <t>* (to|and) {base.fix|base.check}", "give me", sure=0.65, joins="base"),
    Frame("<us> <have> (now|already|also)? (blocked|set|kept|cleared) (off|out|aside)? {t}", "blocked out", needs="due", sure=0.7, kind="appointment"),
    Frame("<us> (<have>)? (now|already|also|managed to)? (slotted|squeezed|fitted|pencilled|penciled|signed|squeeze|slot|fit|got) (you|him|her|them|your <w>{1,3}) in <x>{0,8} {t}", "you are booked", needs="due", sure=0.8, kind="appointment"),
    Frame("you (are|'re) (now|next|also|all|both)? (first|second|top|high|next|down|set)? (in|on|up)? (my|our|the|<name> 's)? <w>? (list|diary|calendar|schedule|books|book|rota|line|queue|set|down|on) (for|at|in|to)? <x>{0,5} {t}", "you are booked", needs="due", sure=0.75, kind="appointment"),
    Frame("<us> (are|'re) (still|all|now|both)? (on|set|good (?!with (the|your|that|this|it|you))|agreed|booked|down|confirmed) <x>{0,4} {t}", "you are booked", needs="due", sure=0.7, kind="appointment"),
    Frame("(your|his|her|their) name (is|'s) (now|already)? (down|in|on)* (the|our|my)? (book|list|diary|sheet|books)? <x>{0,2} {t}", "you are booked", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("(it|this|that|these|they|the <w>{1,3}|your <w>{1,3}) (is|are|'s|'re) (now|next|also|first|top|high|down|still)* (in|on|for)? (my|our|the|<name> 's)? <w>? (list|diary|calendar|schedule|rota|worksheet|worklist|programme|bench|ramp|down) (for|at|on)? {t}", "on our list", needs="due", sure=0.7, kind="fix"),
    Frame("(he|she|((<det|possessive> " + _N + "{0,3}|one|two) (of <det> <w>{1,2})?)? <person>) (is|'s|are|has been|have been) (now|all|also)? ({done.book|done.=allocate|done.=assign}|down|lined) (in|up|down)? (with you|at yours|to you|for you|for|on|<t>)", "ours is booked", needs="due", sure=0.75, kind="visit"),
    Frame("((your|this) " + _N + "{1,4}|<^> (the)? (<w.!stop>)? <wheels|goods|spare|trade>) (is|are|'s|'re) " + _MID + " {=get.ing} (a|an|its|their|his|her|the|new) <x>{1,4} <t>|your " + _N + "{1,4} (is|are|'s|'re) " + _MID + " {=have.ing} (a|an|its|their|his|her|the|new) <x>{1,4} <t>", "gets its", needs="due", sure=0.6, kind="fix", side="us"),
    Frame("(your|the|our) " + _N + "{1,4} {=get} (its|their|his|her) <x>{1,4}", "gets its", needs="due", sure=0.6, kind="fix"),
    Frame("(that (is|'s)|there (is|'s)|<^>|you (have|'ve) (got)?|so|<comma>) <coin> {n} off (your|the) (next|following|first)? <w>{0,2} (bill|invoice|order|statement|month|payment|premium|rent|visit|booking|stay)", "money off", sure=0.7, kind="refund", side="us"),
    Frame("(<sorrow>|<money>|<coin> <n>) (?=<s|base>) {=come} off (your|the) (next|following|first)? <w>{0,2} (bill|invoice|order|statement|month|payment|premium|rent)", "money off", sure=0.7, kind="refund", side="us"),
    Frame("<^> <coin> <n> (is|are)? {=come.ing|=go.ing} (back|straight)* (to you|your way|on|onto|into|to your) <x>{0,4} <t>", "money back", needs="due", sure=0.7, kind="refund", side="us"),
    # Notes about what the other side is to do.
    Frame("<^> <noted> to " + _MID + " {base.!none}", "their word", by="other", joins="base", needs="due", sure=0.7, side="us"),
    Frame("<^> (mr|mrs|ms|miss) <name|w> to " + _MID + " {base.!none}", "their word", by="other", joins="base", needs="due", sure=0.65, side="us"),
    # Somebody has been told to.
    Frame("<us> <have>? (left|sent|passed|put) (a|the|word|on)* <w>? (note|message|memo|word|request)? (for|with|to) (<name|person|party>|(the|our|my) <w>{1,2}|him|her|them) to " + _MID + " {base.!none}", "asked", joins="base", sure=0.78),
    Frame("(<name|person>|(the|our) <w>{1,2}|he|she|they) (has|have|'s|'ve|is|are) (been)? (asked|told|instructed|briefed|reminded|lined up) to " + _MID + " {base.!none}", "asked", joins="base", sure=0.78, side="us"),
    Frame("<us> <have>? (asked|arranged|requested|agreed) that <x>{1,4} {base.phone|base.tell|base.write|base.send|base.come|base.meet} (you|him|her|it|the|<t>)", "asked", joins="base", sure=0.78, side="us"),
    Frame("(somebody|someone) (<w.!stop>){1,3} <will> " + _MID + " (be {ing.!none}|{base.!none})", "ours will", sure=0.8),
    Frame("it <will> be (me|us|<name>|<person>|<det> <w>? <person>) (who <will>)? ({ing.!none}|{base.!none}) (you|your|it|the|round|<t>)", "ours will", joins="ing", sure=0.78),
    Frame("(and|but|so|then|<comma>) <will> " + _MID + " ({=let} (you|him|her|them|everyone|<name>)|{=get} back)", "will", joins="base", sure=0.8),
    # What the reader will have.
    Frame("you <will> " + _MID + " have " + _MID + " (heard|had word) (back|from|by|<t>)", "you will get", kind="reply", sure=0.85),
    Frame("you <will> " + _MID + " have " + _MID + " {=get.done|=have.done|=receive.done} (the|your|a|an|our|it|them|both|all|everything|another)", "you will get", group="get", sure=0.85),
    Frame("<us> <will> " + _MID + " have " + _MID + " {=let} you", "will have done", sure=0.85, group="tell"),
    Frame("(<goods|document|money|message>|(your|the) " + _N + "{1,3}) (is|are|gets|get) {done.send|done.write|done.bring|done.pay} (out|back|off|on|over|straight|directly)* (to (you|your <w>{1,2})|into your <w>{1,2}) <t>", "to be done", needs="due", sure=0.65, passive=True, side="us"),
    Frame("(the|your|that|those|these) (<w.!stop>|<n>){0,3} (that|which)? " + _WHOSE + " <w.!stop>{1,3} (you|me|us|him|her|them|for|about)* (in|on|at)? <t>? (?=<base|s>) {=go|=come|=arrive|=ship|=leave|=land|=reach|=follow} (back|out|off|over|on|onto|in|into|to|through|by|with|<t>)", "arrives", needs="due", sure=0.68, passive=True, group="reach", side="us"),
    Frame("(it|they|these|those|that|this|both|all) (<will>|<be>)? (just|all|both|then|also)* {=stay|=remain|=sit|=live|=wait} (put|there|here|safe|on hold|aside|yours|reserved|(behind|under|on|in|at|with) (the|our|my|us|your) <x>{0,3}) (for you|in your name|with us)* <x>{0,2} (<t>)", "is held", needs="due", sure=0.7, kind="other", side="us"),
    Frame("<us> <will> " + _MID + " (?=back (it|this|that|them|everything|up|the|your)|figure (it|this|that|out|something)|round (it|that|them)|air (it|the|your)|number (it|them|the)|park (it|the|your|up)|man (the|your)|chair (the|it)|question (the|it|them)|pot (it|them|the)) {w}", "will", joins="base", group="fix", sure=0.8),
    Frame("<^> (callback|call-back|call back|phone call|return call|ring back) (for you|to you|from (us|me|<name>))? (<colon>|<dash>|<comma>|booked|set|is|due|scheduled|down|on|for)+ <x>{0,2} {t}", "call is set", needs="due", sure=0.75, kind="callback", side="us"),
    Frame("<^> (your|the|our)? (answer|reply|decision|verdict|response|update|news) (<colon>|<dash>) (due|expected)? {t} <t>* <$>", "in brief", needs="due", sure=0.65, kind="reply", side="us"),
    Frame("<^> (half|all|full|some|the rest|<n> <measure>)? (of)? (your|the)? <w.!stop>? {money} (back)? <comma>? (straight)? (back)? (on|onto|in|into|to) (your|the) <w>{0,2} <t>", "in brief", needs="due", sure=0.68, kind="refund", side="us"),
    Frame("<^> (the|your|a|both|all)? <w.!stop>? {goods|document} (back|over|across|through)? ((with|to) (you|your <w>{1,2})|(on|in|into|at|through|under) your <w>{1,2}) <t>", "in brief", needs="due", sure=0.68, kind="delivery"),
    Frame("(<^> (the|your)? (<w.!stop>){0,2} <document>|(keys|house|flat|cottage|villa|apartment)) (is|are|'s|'re|<will> be) (still|all|now)? {yours} <t>", "hold", needs="due", sure=0.66, kind="delivery", side="us"),
    Frame("<^> (<w.!stop.!priced>){1,3} (is|are|'s|'re|<will> be) (still|all|now)? {yours} <t>", "hold", needs="due", sure=0.62, kind="other", side="us"),
    Frame("(?<!you|he|she|they|i|we|<name>|<beauty>) (is|are|'s|'re) (now|also|all)? (down|in|(on|in) (the|our|my) <w>? (list|rota|schedule|programme|diary|books)|lined up|slated|listed|programmed|set) for (a|an|its|their|the|full)? (<w.!stop>)? ({ing.fix}|{work}|(?=treatment|replacement|collection|removal|disposal|resurfacing) {w}) (off|out|up)? <x>{0,2} <t>", "on our list", needs="due", sure=0.72, kind="fix", side="us"),
    Frame("(<person|name>|he|she|we|i) (has|'s|have|'ve) (got)? you (down)? (as|for) (his|her|their|the|our|my) <w>? (drop|delivery|parcel) {t}", "delivery is", needs="due", sure=0.72, kind="delivery", side="us"),
    Frame("(<person|name>|he|she|we|i) (has|'s|have|'ve) (got)? you (down)? (as|for) (his|her|their|the|our|my) <w>? (call|job|visit|stop|customer) {t}", "ours is booked", needs="due", sure=0.72, kind="visit", side="us"),
    Frame("<will> " + _MID + " {=be} with the (driver|courier|carrier|postie|postman|rider) <x>{0,2} <t>", "will be there", needs="due", sure=0.72, kind="delivery"),
    Frame("(your <w>{0,2}|the <w>{0,2}|<^> <w.!possessive>?) (?!phones|lines) (<utility>|login|access|email|mailbox|account|connection|vpn|printer|portal|line|feed|camera|alarm|boiler) (is|are|'s|'re|comes|come|<will> be) {back} (on|up|online|live|in action|in service|to normal|working)? <t>", "will work", needs="due", sure=0.7, kind="fix", side="us"),
    Frame("<^> (the|your|a|our)? (<w.!stop>)? (patch|fix|hotfix|update|release|build|rollout|upgrade|migration|deployment|firmware|correction|bugfix|workaround) (?=<base|s>) {=go|=ship|=land|=roll} (out|live|in)? <x>{0,3} <t>", "goes live", needs="due", sure=0.68, kind="fix", side="us"),
    Frame("(crown|filling|veneer|veneers|cast|brace|braces|retainer|bridge|implant|stitches|dressing|denture|tyre|tyres|exhaust|gearbox|clutch|windscreen|battery|boiler|carpet|worktop|worktops|kitchen|window|windows|door|roof|flooring) (?=<base|s>) {=go|=come} (back)? (on|in|off|out|down|up)? <t>", "arrives", needs="due", sure=0.68, kind="fix", side="us"),
    Frame("(money|overtime|hours|pay|shortfall|bonus|arrears|expenses|difference) (?=<base|s>) {=go|=come} (in|out|through|on)? (with|on|in) (the|your|our) (<w.!stop>|<t>|<month>){0,2} (run|pay|payroll|payslip|wages|pay packet)", "arrives", sure=0.66, kind="refund", side="us"),
    Frame("(your|the|our|a) (<w.!stop>){0,2} (transfer|taxi|cab|minibus|coach|shuttle|lift|chauffeur|limo|ambulance|car|bus|van) (?=picks|collects|fetches) {w} (you|him|her|them|it|your <w>{1,2}|the <w>{1,2}) (up)? <x>{0,5} <t>", "ours does", needs="due", sure=0.7, kind="visit", side="us"),
    Frame("there (is|'s) (a|an) <w>{1,2} with your name on (it)? <x>{0,2} {t}", "you are booked", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("<^> (the|my|our)? (first|next|top) (job|thing|task|order of business|on (my|our|the) list) (for|on)? (me|us)? <t> (is|will be|<colon>|<dash>) (?=your|the|to|<ing>|that) {w}", "first job", needs="due", sure=0.7, kind="fix"),
    Frame("(it|that|this|yours|<det|possessive> <w.!stop>{1,2}) (is|'s|<will> be) (my|our|the|a|his|her)? (first|next|top) (job|thing|task|one|in the queue|on the (bench|list|ramp|pile)|of the pile|up|priority) (for|on)? {t}", "first job", needs="due", sure=0.7, kind="fix"),
    Frame("(it|that|this) (is|'s) (a|my|our|one) (job|one|task|thing)? (for|on)? (me|us)? (for)? {t} <t>* (?!<t>|'s)", "first job", needs="due", sure=0.6, kind="fix", side="us"),
    Frame("<^> (you (are|'re|<will> be))? {back} (on the road|in action|in service|up and running|online|in business|on your feet|to normal) <x>{0,3} <t>", "will work", needs="due", sure=0.7, kind="fix", side="us"),
    Frame("<^> (<yes>|<comma>|all)* ((done|signed) and {dusted}|{mended} and <w>) (up|for you|out)* <t>", "in short", needs="due", sure=0.62, kind="fix", side="us"),
    Frame("<^> (to be|being|getting|due to be) {done.!none.!keep} (<w.!stop>|to|on|in|by|with|for){0,4} <t>", "to be done", needs="due", sure=0.6, passive=True, side="us"),
    Frame("you <will> " + _MID + " be <adv>* (?=<ing>|online|connected|mobile|warm|dry|pain-free|back|up|live|legal|covered|insured|dancing|swimming|skiing|dreaming|streaming|typing|trading|surfing|playing|eating|chewing|smiling|jogging|hiking|commuting) <w> (on|in|with|from|to)? (it|them|there)? {again} <x>{0,3} <t>", "will work", needs="due", sure=0.68, kind="fix", side="us"),
    Frame("<coin> {n} (all in|fixed|flat|tops|in all)? <comma>? (and)? (not a penny (more|over|extra)|whatever happens|come what may|no matter (what|how)|however long (it|the)|and that 's (that|final|the (lot|limit)))", "price holds", sure=0.7, kind="price", side="us"),
    Frame("<^> (have|just|also|'ve)* (asked|told|got|instructed) (?!(the|our|your|my)? <x>{0,2} <theirs>) (<name|person>|(the|our|my) <w>{1,2}) to " + _MID + " {base.!none}", "asked", joins="base", needs="due", sure=0.7, side="us"),
    Frame("<^> am " + _MID + " {ing.!none} <x>{0,6} <t>", "doing", joins="ing", needs="due", sure=0.7),
    Frame("<^> <tradesman> (<colon>|<dash>) (booked|arranged|confirmed|due)? {t}", "announced", needs="due", sure=0.68, kind="visit", side="us"),
    Frame("<^> {due} (back)? (with you|to you|with us|out to you) <x>{0,2} <t>", "is due", needs="due", sure=0.66, kind="delivery", side="us"),
    Frame("<^> (<w.!stop>){0,2} {treated} (<w.!stop>|<n>|with|for|at|of){0,4} (<colon>|<dash>) (on)? <t>", "announced", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("your (<w.!stop>){0,2} <beauty|appointment> (with (<name|w>|(dr|our|the) <w>))? (is|'s) (still|all|perfectly|quite)* (safe|fine|good|unchanged|unaffected|secure|untouched) (for|on|at)? {t}", "appointment is", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("<us> <will> " + _MID + " be (?=stood|sat|parked|standing|sitting) {w} (at|outside|by|in|on|there|here|with|round) <x>{0,6} <t>", "will be doing", needs="due", sure=0.75, group="arrive"),
    Frame("(me and <x>{1,3}|((my|our) <w>? <kin>|<name>) and (i|me)|(both|all|the <n>) of us|us (two|both|all)) <will> " + _MID + " {base}", "will", joins="base", sure=0.8),
    Frame("(<us>|<name>|<person>|(dr|mr|mrs|ms|miss) <w>) (has|have|'s|'ve) (got)? (a|an|one) <w>? (gap|slot|space|chair|place|opening|cancellation) {t} <t>* (<comma>|<dash>)? (and|so)? (it|that) (is|'s) (<adv>)* <yours>", "you are booked", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("you (are|'re) (now|still|all|also)* (locked|fixed|capped|pegged|protected|frozen) (in)? (at|on)? <x>{0,3} {t}", "offer holds", needs="due", sure=0.7, kind="price", side="us"),
    Frame("we {=try|=attempt} (again|delivery|another delivery|redelivery|to deliver again) <x>{0,2} <t>", "present", needs="due", sure=0.65, kind="delivery", side="us"),
    Frame("we " + _MID + " {=serve|=file|=lodge|=submit|=exchange|=issue} (contracts|proceedings|notice|(the|your) (claim|papers|application|appeal|petition|notice|defence|accounts|return|forms)) <x>{0,4} <t>", "present", needs="due", sure=0.65, kind="fix", side="us"),
    Frame("(is|are|'s|'re) " + _MID + " {=come.ing|=go.ing} (in|through|out)? (with|on|in) (your|the|this|next) (<w.!stop>|<t>|<month>){0,2} (pay|payslip|run|payroll|wages|salary)", "is arriving", sure=0.66, kind="refund", side="us"),
    Frame("<^> (the|server|system)? {outage} (is|at|on|from|of <w>{1,2})? <t>", "goes live", needs="due", sure=0.65, kind="fix", side="us"),
    Frame("(<colon>|<dash>) (your|the|a)? (<w.!stop>)? (?<!boiler|heating|gas|engineer|plumber) {work|tradework} (now)? (booked|scheduled|set|planned|lined up|arranged|confirmed) (in)? <x>{0,2} <t>", "announced", needs="due", sure=0.68, kind="fix", side="us"),
    Frame("<^> (your|the|our|a)? <w.!stop.!base>? {tradesman} (with you|to you|coming|due|out|there|round|on site|booked)* <t> <t>* (<$>|<comma>|<dash>)", "in brief", needs="due", sure=0.65, kind="visit", side="us"),
    Frame("<us> (have|'ve) (got)? (a|an|the|our|your|one of our|my) <w.!stop>{1,3} (?=lined|sorted|coming|ready|arranged) {w} (up|in|out|round|for you|to you|with you|for|at yours)* <t>", "ours is booked", needs="due", sure=0.7, kind="visit", side="us"),
    Frame("<^> (<w.!stop>|'s|'){0,4} {appointment.!plural} (with|for) (you|<name>|(the|your|our|dr|mr|mrs|ms) <w>) (and <w>)? (<colon>|<dash>) <t>", "announced", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("<^> (the|your|our)? (<w.!stop>){0,2} <goods|document|money> {due} (back)? (with you|at yours|at your <w>|out to you|to you) <x>{0,2} <t>", "is due", needs="due", sure=0.68, kind="delivery", side="us"),
    Frame("<^> (the|your|our)? (<w.!stop>){1,3} {due} (with you|at yours|at your <w>|out to you) <x>{0,2} <t>", "is due", needs="due", sure=0.66, kind="visit", side="us"),
    # Hours with somebody.
    Frame("you (are|'re|<will> be) (also|now|then)? {=see.ing|=meet.ing} (<name>|(dr|doctor|mr|mrs|ms|miss|the|our) <w>|me|us) <x>{0,3} <t>", "you are booked", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("you (?=<base>) {=see|=meet} (<name>|(dr|doctor|mr|mrs|ms|miss|our) <w>) <x>{0,2} <t>", "you are booked", needs="due", sure=0.68, kind="appointment", side="us"),
    Frame("you <will> " + _MID + " be {=see.done} (by <x>{1,3})? <t>", "you will be", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("(we|you and (i|me|<name>)|(me|<name>|<person>) and (you|me|i)) (now|both|all|then|next|still|<t>)* ((?=<base>) {=meet|=reconvene|=convene}|{gather} (down|together|up){1,2}) (at|in|again|here|outside|by|with|to|over|<t>) <x>{0,8} <t>?", "we meet", needs="due", sure=0.7, kind="appointment"),
    Frame("(your|the|our|her|his|their) <w.!stop>{0,2} <appointment> (with (the|our|your)? <x>{1,3}|for <x>{1,3})? (now|also)? (?=moves|shifts|changes|switches|slides|goes|slips) {w} (from <t>|from|back|forward|on)* (to)? <t>", "appointment is", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("(your|the|our) (<w.!stop>){0,2} (?<!price|patch) <trade> (<w.!stop>){0,2} {work|tradework|appointment} (is|'s|takes|will take|<will> be) (happening|taking place|place|going ahead|booked|set|scheduled|down|planned|confirmed|arranged|on|now|for|still|all|in)* <t>", "ours is booked", needs="due", sure=0.75, kind="visit", side="us"),
    Frame("<^> (<w.!stop>){0,3} {appointment.!plural} (with|for) (you|<name>|(the|your|our|my|mr|mrs|ms|dr|miss) <w>{1,2}) (and <x>{1,2})? (is|'s|has been|has) (now|all|been)* (set|booked|fixed|arranged|confirmed|scheduled|down|pencilled|penciled|moved|on|rescheduled) <x>{0,2} <t>", "appointment is", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("<^> <t> <t>* (<comma>|<colon>|<dash>|is|'s)+ (<w.!stop>|your|our|with|the|'|'s|of){0,5} (?<!no|without|earliest|latest|next|available) {appointment.!plural} (with|at|for|in|on|is|<$>|<comma>|<dot>)", "announced", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("your <w.!stop>{0,2} ({appointment}|(?=scan|op|operation|procedure|test|check|cut|colour|color|shoot|class|jabs|bloods|implant|filling|mot|driving) {w}) (is|'s|<will> be|<will> take place|has been set|is happening|falls) (happening|on|now|set|at|for|all)* <t>", "appointment is", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("<^> (your|the|next)? (scan|op|operation|procedure|blood test|eye test|driving test|haircut|cut|colour|check) (<colon>|<dash>) {t}", "announced", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("your <w.!stop>{1,2} (and <w>)? (is|'s) with (<name|person>|dr <w>|our <w>) <x>{0,2} {t}", "appointment is", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("(it|that) (is|'s) now {t}", "agreed time", needs="due", sure=0.65, kind="appointment", side="us"),
    Frame("<^> (all|now|just|<yes>|<comma>)* (changed|moved|switched|swapped|shifted|rescheduled) (for you)? {t}", "agreed time", needs="due", sure=0.65, kind="appointment", side="us"),
    Frame("you (are|'re) (now|back|both|all)? with (<name>|(dr|doctor|nurse) <w>|our <w>) <x>{0,2} {t}", "you are booked", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("<us> (have|'ve) (got)? (<name>|him|her|them|your <w>{1,2}|the <w>) (in|down|booked|booked in) for (his|her|its|their|a|an|the) <w>{1,3} {t}", "you are booked", needs="due", sure=0.74, kind="appointment", side="us"),
    # Goods on their way.
    Frame("<will> " + _MID + " (be)? (find|finding|wing|winging|make|making|work|working) (its|their) way (back|over|straight)? (to|into|onto|through) (you|your)", "will arrive", sure=0.75, passive=True, kind="delivery"),
    Frame("(<goods|document>) <will> " + _MID + " {=be} (at the door|at your gate|on the table|on the step|hot at)", "will be there", needs="due", sure=0.72, kind="delivery"),
    Frame("(is|are|'s|'re) (still)? (going to|gonna) {=be} (with you|in your|back with you|at your|there|on your) ", "will be there", sure=0.78, passive=True, group="reach"),
    Frame("(the|your) (rest|remainder|others|(other|second|third|remaining|missing|last) <w>{1,2}) (?=<s|base>) {=follow|=come|=arrive} <x>{0,2} <t>", "arrives", needs="due", sure=0.68, kind="delivery", side="us"),
    Frame("(<^>|please|so|do|and) (watch for|watch out for|look for|keep (an eye|a lookout) (out)? for|listen (out)? for) <x>{0,3} {call|message|goods|document|money|person} <x>{0,3} <t>", "expect", needs="due", sure=0.7, group="named", side="us"),
    # Calls, visits and hours said without a verb of their own.
    Frame("(your|the|a)? (callback|call-back|call back|phone call|telephone call|call) (is|'s|has been|will be) (now|all)? (booked|set|scheduled|arranged|down|logged|fixed|planned) (in)? {t}", "call is set", needs="due", sure=0.75, kind="callback"),
    Frame("(<us> <have>? (got)?|<^>|got) you (are|'re)? (down|booked|in|listed) for (a|your|our) (call|callback|call-back|ring|phone call|telephone) (back)? {t}", "call is set", needs="due", sure=0.75, kind="callback"),
    Frame("you (are|'re) (on|down on) (my|our|the|his|her) (list of calls|call list|list of callbacks|list to (call|ring|phone)) {t}", "call is set", needs="due", sure=0.75, kind="callback"),
    Frame("<us> <be> on the (phone|line|blower) to you {t}", "call is set", needs="due", sure=0.75, kind="callback"),
    Frame("there <will> be <x>{0,3} {call|message} <x>{0,5} <t>", "there will be", needs="time", sure=0.75, group="named"),
    Frame("you <will> " + _MID + " {know} (out)? (where|what|the|our|how|if|whether|for (sure|certain)|more|everything|<t>) <x>{0,4} <t>", "you will know", needs="due", sure=0.75, kind="reply"),
    Frame("you (can|may|should|might)? (expect|count on|look forward) (to)? {=hear}", "expect", sure=0.8, group="tell"),
    Frame("<us> (<have>|<will>|hereby|do)? (promise|guarantee|owe) you (a|an|the|your|our|another|some) <x>{0,2} {call|message|document|money|goods|person} <t>", "promise you", needs="due", sure=0.75, group="named"),
    Frame("(<us>|he|she|they|<name>|<person|several>) {be} back (there|out|in|over|here|on site)* <t> <t>* to <base>", "is with you", needs="due", sure=0.72, kind="visit"),
    Frame("(<^>|<yes>|please|so|you can|can) {=expect} <name> <x>{0,2} <t>", "expect", needs="due", sure=0.7, kind="visit", side="us"),
    Frame("<^> (<w.!stop>){0,2} {person} (is|'s|has been)? (all|now)? (booked|scheduled|arranged|confirmed|assigned) (in|out|for you)* <t>", "ours is booked", needs="due", sure=0.7, kind="visit", side="us"),
    Frame("you (have|'ve) (got)? (a|an|the|our|one of our) <w>{0,2} {person} (coming|booked|due|calling|visiting|arriving|out|round|in)* <t>", "ours is booked", needs="due", sure=0.72, kind="visit", side="us"),
    Frame("(your|the|our) <w>{0,2} {person} (slot|visit|window|call-out|callout) (is|'s|will be|has moved to|has been moved to|has been changed to) (now|on|for|set|booked)* <t>", "ours is booked", needs="due", sure=0.75, kind="visit", side="us"),
    Frame("you (are|'re) (now|our|my|his|her)? (first|second|third|last|next)? (on|in) (the|my|our|his|her|today 's|<t> <t>* 's) <w>? (round|run|route|van) {t}", "ours is booked", needs="due", sure=0.75, kind="visit", side="us"),
    Frame("you (are|'re) (now|our|my|his|her|the)* (first|second|third|last|next) (call|job|drop|stop|visit) {t}", "ours is booked", needs="due", sure=0.75, kind="visit", side="us"),
    Frame("(<us>|<person|name>|he|she|they) (is|are|am|'s|'re|'m) (now|also)? {due} (with you|at yours|at your|round|out to you) <x>{0,4} <t>", "is due", needs="due", sure=0.75, kind="visit", side="us"),
    Frame("(" + _NP + "|it|they|<goods|document|money>) (is|are|'s|'re) (now|also)? {due} (with you|at yours|at your|out to you|to (land|ship|leave|be with you)) <x>{0,4} <t>", "is due", needs="due", sure=0.72, passive=True, group="reach"),
    Frame("we " + _MID + " {=collect|=fetch|=deliver|=fit|=install|=bring} (the|your|it|them) <x>{0,3} <t>", "present", joins="base", needs="due", sure=0.6, side="us"),
    Frame("(your|the|our)? <w.!stop>? {pickup} (is|'s|has been|will be) (now|all)? (booked|set|arranged|confirmed|scheduled|down|planned)? (in)? <t>", "announced", needs="due", sure=0.7, kind="visit", side="us"),
    Frame("(your|the|our) <w.!stop>{0,2} (delivery|dispatch|shipment|consignment) (is|'s|has been|will be) (now|all|still)? (booked|set|arranged|confirmed|scheduled|down|planned|due)? (in)? {t}", "delivery is", needs="due", sure=0.72, kind="delivery", side="us"),
    Frame("<^> (delivery|dispatch|shipment) (is|'s|has been|will be)? (now|all|still)? (booked|set|arranged|confirmed|scheduled|planned) (in)? {t}", "delivery is", needs="due", sure=0.7, kind="delivery", side="us"),
    Frame("(your (new|revised|final)? <w.!stop>?|the (new|revised)) (time|slot|date|day|place|spot) (is|'s|will be|has (changed|moved) to|has been (changed|moved) to) (now)? {t}", "appointment is", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("<^> (your|the)? new (time|slot|date|day|appointment) (for your <w>{1,2})? (<colon>|<dash>) {t}", "announced", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("you (now|both|all)+ have {t}", "you are booked", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("<us> <have>? (now|just|already|also)? (given|got|found|offered|allocated|allotted|managed) you (the|a|an|another|our|in)? <x>{0,2} {t} <t>* (slot|appointment|space|spot|place|session)", "arranged", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("(the|that|this|your) (<x>){0,3} (slot|appointment|spot|session|time|table|booking|place) (<x>){0,6} (is|'s) (now|all|still)* {yours} (<t>|<$>|<colon>|<comma>)", "you are booked", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("<^> table (for <n|w>|<x>{1,3} people)? (<x>|<comma>){0,3} <t> <t>* (is|'s|,)? <comma>? (all|now)? ({yours}|(?=booked|confirmed|reserved|sorted) {w})", "you are booked", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("(you|we) (have|'ve) (got)? (a|the|your|our) <w>? {table} (for you|for <n|w>)* <x>{0,2} <t>", "you are booked", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("we (?=<base>) {=meet} (at|in|outside|by|there|again|here|<t>) <x>{0,6} <t>", "we meet", needs="due", sure=0.7, kind="appointment"),
    Frame("{appointment} (is|'s) (still|all|now|definitely)* (on|going ahead|as planned|unchanged|happening) (for)? <x>{0,2} <t>", "appointment is", needs="due", sure=0.75, kind="appointment"),
    Frame("(<det|possessive> <w>{1,3}|<name>|he|she) (is|'s|are) (in|down|booked in|booked|due in) for (its|his|her|their|a|an|the) <w>{1,3} {t}", "you are booked", needs="due", sure=0.72, kind="appointment", side="us"),
    Frame("<^> yes (please)? <comma>? {t} <t>* (<$>|please|thanks)", "agreed time", needs="due", sure=0.6, kind="appointment", side="customer"),
    # Goods and money.
    Frame("(<goods|document|money>|it|they|<det|possessive> " + _N + "{1,4}) <will> be " + _MID + " {=come.ing|=arrive.ing|=land.ing|=ship.ing|=leave.ing} <x>{0,4} <t>", "will arrive", needs="time", sure=0.75, passive=True, group="reach"),
    Frame("you (have|'ve) (got)? (a|an|the|your|another|one|two|some) <x>{0,3} {goods|document|money|message|call} (coming|arriving|due|on (the|its) way|heading your way|landing) (to you)? <t>", "you have coming", needs="due", sure=0.75, group="named"),
    Frame("(" + _NP + "|it|they) {=leave.s|=leave.base} (the|our) (depot|warehouse|shop|yard|bakery|kitchen|port|factory|workshop|store) <x>{0,2} <t>", "arrives", needs="due", sure=0.7, passive=True, group="reach"),
    Frame("(" + _NP + "|it|they|<^> <w>? <goods|document>) {be} <t> <t>* 's (post|mail)", "is on the way", needs="due", sure=0.7, passive=True, group="reach"),
    Frame("<^> (<w.!stop.!plural>)? (<money|goods|document>) ((of|for|from|to|about) (the|your)? <w.!stop>{1,2})? (?=<base|s>) {=go|=come} (through|out|back|off|to you|in the post|<t>) <x>{0,3} <t>?", "arrives", needs="due", sure=0.65, passive=True, group="reach"),
    Frame("(<money>|hours|overtime|pay) (?=<base|s>) {=go|=come} (in|into|on|onto|with|through)? (your|the)? <w>{0,2} (pay|payslip|wages|salary|account|card|bill|pay packet) <x>{0,2} <t>", "arrives", needs="due", sure=0.7, kind="refund", side="us"),
    # Changes that come into force by our hand.
    Frame("(your|the|this|our) " + _N + "{1,4} ((?=<base|s>) {=go|=switch|=move|=port} (live|over|across)|(is|are|'s|'re) {=go.ing|=switch.ing|=move.ing|=port.ing} (live|over|across)) <x>{0,4} <t>", "goes live", needs="due", sure=0.68, kind="fix", side="us"),
    Frame("(your|the) " + _N + "{1,3} <will> " + _MID + " {=go|=switch|=move|=port} (live|over|across) <x>{0,4} <t>?", "goes live", sure=0.72, kind="fix", side="us"),
    Frame("(fix|patch|hotfix|correction|bugfix|workaround) (<will> be|is|'s|goes|will go) (in|out|part of|live)* <t> <t>* 's {w}", "goes live", needs="due", sure=0.7, kind="fix", side="us"),
    # Prices that will not change.
    Frame("(it|that|this|they|<priced>|<det|possessive> <w>{1,2}|you|we) (won 't|will not|wo n't|<will> never|<will> not) " + _MID + " {=go|=come|=cost|=be|=run|=rise|=pay|=charge} <x>{0,4} (more than|over|above|a penny more) (<coin> <n>|that|this|what|the <w>? <priced>|<$>)", "price holds", sure=0.7, kind="price", side="us"),
    Frame("you (<will>)? (also|still)? {=keep|=stay|=remain} (on|at)? (the|your|that|this|our) <w>{0,2} <priced> <x>{0,3} <t>", "price holds", needs="due", sure=0.7, kind="price", side="us"),
    Frame("(the|your) (old|same|current|original|lower|quoted|early-bird|agreed) <priced> (is|are|stays|remains) {yours} <x>{0,3} <t>?", "price holds", sure=0.7, kind="price", side="us"),
    Frame("(it|they|that|this|one|<det|possessive> <w.!stop>{1,3}) (is|are|'s|'re) (still|now)? (on hold|put by|set aside|put aside|safe|behind the counter|in your name|under your name) (for you|in your name|under your name|with us)* {t}", "is held", needs="due", sure=0.7, kind="other", side="us"),
    Frame("(case|appeal|application|complaint|claim|grievance|petition) <will> " + _MID + " be {=hear.done}", "will be heard", needs="due", sure=0.7, kind="other", side="us"),
    # What we will have done.
    # We will.
    Frame("what <us> <will> do <x>? (is|'s) <adv>* {base}", "will", joins="base", sure=0.85),
    Frame("<us> <will> " + _MID + " be " + _MID + " {done.!none.!ready}", "done to us", group="none"),
    Frame("<us> <will> " + _MID + " (see|find out|check|look at) (what|if|whether|how) <us> (can|could) <w>{1,6} and (then|also)? " + _MID + " {base.phone|base.tell|base.write|base.send|=get|=come|=be}", "will", joins="base", sure=0.88),
    Frame("<us> <will> " + _MID + " have " + _MID + " {done.!none}", "will have done", joins="done", sure=0.9),
    Frame("<us> <will> " + _MID + " be {ing.!none}", "will be doing", joins="ing", sure=0.9),
    Frame("<us> <will> " + _MID + " {=be} (in|down|along|by) (just|about|again)* <t>", "will", needs="due", sure=0.8, kind="appointment", side="customer"),
    Frame("<us> (both|all|<comma> <x>{1,4} <comma>)? <will> " + _MID + " {base}", "will", joins="base", sure=0.93),
    Frame("<us> <will> " + _MID + " be {ing.!none}", "will be doing", joins="ing", sure=0.9),
    Frame("(<^>|<yes>|<and|or>|<comma>|but|so|then|<dash>) (ill|il) " + _MID + " {base.!none} (you|it|this|that|the|a|an|back|your|them|over|round|in|out|up|down|by|off|some|both|my|our|on|<t>)", "will", joins="base", sure=0.85),
    Frame("(<^>|<yes>|<and|or>|<comma>|but|so|then|<dash>) (ill|il) " + _MID + " ({=be} (at yours|at your|with you|there|round|over|back|in (touch|contact)|outside|down|up)|{=get|=let|=have|=see} (you|it|that|the|back|this|them))", "will", joins="base", sure=0.85),
    Frame("(?<!be|is|was|am|been|are|very|so|fell|fallen|became|seriously|too|were|'s|'m|get|got|taken|not|really|mentally|chronically|how|feel|feeling|still|the|being|'re|or) (ill|il) {base.!none.!=fit} (you|it|this|that|them|him|her|the|your|my)", "will", joins="base", sure=0.82),
    Frame("(<^>|<yes>|<and>|<comma>|but|so|then|<dash>) (hell|shell) " + _MID + " ({base.!none} (you|it|this|that|the|a|an|back|your|them|over|round|in|out|up|down|by|off)|{=be} (with you|there|round|over|back|in touch|at|on|out|outside))", "ours will", joins="base", sure=0.82),
    Frame("<^> well " + _MID + " {=be} (with you|there|round|over|in touch|at (yours|your)|outside|back (to|with|in touch))", "will", joins="base", sure=0.8),
    Frame("(<^> well) " + _MID + " {base.!none} (you|it|this|that|the|back|your|them|over)", "will", joins="base", sure=0.85),
    Frame("<us> <be> " + _MID + " (going to|gonna) " + _MID + " {base}", "going to", joins="base", sure=0.88),
    Frame("<us> (<have>|will|'ll|do)? " + _MID + " (promise|guarantee|commit|undertake|pledge|swear|agree) (you)? to " + _MID + " {base}", "promise to", joins="base", sure=0.9),
    Frame("<us> <have> " + _MID + " (agreed|undertaken|committed|promised|pledged|guaranteed) (you)? to " + _MID + " {base}", "promise to", joins="base", sure=0.85),
    Frame("<us> (agreed|undertook|committed|promised|pledged|guaranteed) (you)? to " + _MID + " {base}", "promise to", joins="base", needs="due", sure=0.75),
    Frame("<us> <have>? " + _MID + " (asked|arranged|requested|told|instructed) (for)? <x>{1,6} to be " + _MID + " {done.!none}", "asked", joins="done", passive=True, sure=0.8),
    Frame("arrangements <x>{0,4} (made|in place|in hand) (for)? <x>{1,7} to be " + _MID + " {done.!none}", "asked", joins="done", passive=True, sure=0.75),
    Frame("<us> <be> " + _MID + " (arranging|organising|organizing|asking|instructing) (for)? <x>{1,7} to be " + _MID + " {done.!none}", "asked", joins="done", passive=True, sure=0.8),
    Frame("<us> <have>? (just|already|now|also)? (asked|told|arranged|instructed|requested|reminded|scheduled|booked|got) (?!(the|our|your|my)? <x>{0,3} <theirs>) (for|with)? <x>{0,3} (<person|party|name>|somebody|someone|them|him|her) <x>{0,2} to {base.!none.!fix.!give.!check.!move.!keep.!replace}", "asked", joins="base", sure=0.8),
    Frame("<us> <have>? (just|already|now|also)? (asked|told|arranged|instructed|requested|reminded|scheduled|booked|got) (?!(the|our|your|my)? <x>{0,3} <theirs>) (for|with)? <x>{0,3} (<person|party|name>|somebody|someone|them|him|her) <x>{0,2} to {base.!none}", "asked", joins="base", needs="due", sure=0.75),
    Frame("<us> <will> " + _MID + " (?!<adv>|not|never|'t|be|to){unknown}", "will", joins="base", group="unknown", sure=0.6),
    Frame("(?<!<close>) <^> <yes>{0,3} (<will>|going to|gonna) " + _MID + " (?!be <adv>* <done>) {base}", "will", joins="base", sure=0.85),
    Frame("(and|but|so|then|<comma>) (<will>|'ll) " + _MID + " {base.!none.!=be|=try}", "will", joins="base", sure=0.8),
    Frame("(and|but|so|then|<comma>) (<will>|'ll) " + _MID + " {=be} (in (touch|contact)|round|over|along|out|outside|on (site|the phone|the line)|onsite|on-site|knocking)", "will", joins="base", sure=0.8),
    Frame("our (buyer|buyers|seller|provider|distributor|lab|laboratory) <will> " + _MID + " {base}", "ours will", joins="base", sure=0.8),
    Frame("(<person>|<name>) (has|have|'s) (promised|agreed|undertaken|committed) to " + _MID + " {base.!none}", "ours will", joins="base", needs="due", sure=0.7),
    # It will be done; it will be there.
    Frame("(is|are|'s|'re|has been|have been) " + _MID + " (booked|scheduled|due|down|lined up|set|planned|slated|rostered|programmed) (in|up|down)? to {base.!none.!arrive}", "is booked to", joins="base", needs="time", sure=0.8),
    Frame("(<will>) " + _MID + " {=be} " + _MID + " (back)? (up|online|running|working|live|restored|up and running|on again|back on (?!your|the)|in service)", "will work", sure=0.8, passive=True, group="fix"),
    Frame("(work|works|repairs|installation|treatment) (on|at|to|in)? (<det|possessive> <w>{1,3})? (<will> " + _MID + " {=begin|=start|=commence}|(?=<s>) {=start|=begin|=commence}) <x>{0,2} <t> (?!<t>|<colon>)", "will work", needs="due", sure=0.7, passive=True, group="fix"),
    Frame("(service|services|supply|power|water|heating|deliveries|work|works|repairs) <will> " + _MID + " {=resume|=restart}", "will work", sure=0.7, passive=True, group="fix"),
    Frame("(<w.!us>|<n>) (gets|is getting|are getting|'s getting|'re getting) " + _MID + " {done.!none}|" + _NP + " get {done.!none}", "gets done", joins="done", needs="due", sure=0.72, passive=True),
    Frame("(<will>) " + _MID + " {=be} " + _MID + " <ready>", "will be ready", joins="base", sure=0.8, passive=True, group="ready"),
    Frame("<spare> <will> " + _MID + " {=be} (back)? (on|in|up|off) <t>", "will work", needs="due", sure=0.7, passive=True, group="fix"),
    Frame("(<will>) " + _MID + " be " + _MID + " {done.!none}", "will be done", joins="done.!=write.!=track", sure=0.84, passive=True),
    Frame("(<will>) " + _MID + " have " + _MID + " been " + _MID + " {done.!none}", "will be done", joins="done.!=write.!=track", sure=0.8, passive=True),
    Frame("<will> " + _MID + " {=be} (off|removed from|out of) (the|your|our|<name> 's) <w>{0,3} <t>", "will be off", needs="due", sure=0.75, passive=True, group="waive"),
    Frame("<will> " + _MID + " {=be} on (the|our) <w>? (list|system|website|site|rota|page|register|noticeboard) <t>", "will be on", needs="due", sure=0.7, passive=True, group="fix"),
    Frame("(<will>) " + _MID + " {=be} (on the (doormat|mat|porch|step|doorstep|counter)|(in|on)? <t> <t>* 's (post|mail|van|run|round|delivery)|through your (door|letterbox)|at your (door|doorstep)|under (the|your) (mat|windscreen)) ", "will be there", needs="time", sure=0.78, passive=True, group="reach"),
    Frame("(<will>) " + _MID + " {=be} (as)? (good (as new|to go)|right (as rain)?|shipshape|roadworthy|like new|in use again|back to (its|her|his) old self|back to normal|itself again) <t>", "will work", needs="due", sure=0.75, passive=True, group="fix"),
    Frame("(<will>) " + _MID + " {=be} (with you|there|back|in your|on your|on its way|on the way|out for|in the (post|mail)|on the (van|truck|lorry|boat|plane|wagon))", "will be there", sure=0.82, passive=True, group="reach"),
    Frame("(<will>) " + _MID + " ({=arrive|=reach|=go|=come|=ship|=land|=hit|=follow}|{=leave} (the (depot|warehouse|port|factory|yard)|us|our|here|on|today|<t>))", "will arrive", sure=0.78, passive=True, group="reach"),
    Frame("(<us>|he|she|<^> <name>|<^> <w.!stop>? <person>) {be} <adv>? (back|round|over|out|up|down)* (with you|at yours|at your|in your (area|street|road|village|neighbourhood|neck)|on site|onsite|on-site) (?!side|own) <x>{0,3} <t>", "is with you", needs="due", sure=0.72, kind="visit"),
    Frame("<^> <w.!stop>? <goods|document|money> {be} <adv>? (with you|at yours|at your|on your|in your|back (to|with) you|back (in|on|at) your) <x>{0,3} <t>", "is with you", needs="due", sure=0.72, passive=True, group="reach"),
    Frame("(<det|possessive> " + _N + "{1,4}|<^> <w.!stop>? <goods|document>|it|they) {be} <adv>? ((on|in|out) (the|its|their|a|our)? <w>? (bike|van|truck|lorry|boat|plane|train|post|mail)|out (with|for) (the)? (driver|courier|rider|delivery|carrier)) (for|to|with|at|by|you)* <t>", "is on the way", needs="due", sure=0.7, passive=True, group="reach"),
    Frame("(it|they) (is|are|'s|'re) " + _MID + " {=go.ing|=leave.ing|=come.ing|=ship.ing} (back|off|out)* ((in the (post|mail)|on the (van|lorry|truck)|with the (courier|driver|carrier)|to you|your way) <x>{0,2} <t>|<t> <t>* 's (post|mail))", "is arriving", needs="due", sure=0.7, passive=True, group="reach"),
    Frame("(<document|message|money|goods>) (?=<base|s>) {=follow} (under|separately|by (post|email|mail|separate <w>)|in the post)? <t>", "arrives", needs="due", sure=0.7, passive=True, group="reach"),
    Frame("(our|the|my|your|a|an|<name>|he|she|it|they) " + _N + "{0,4} {be} " + _MID + " (with you|at yours|at your|on your|in your (hands|inbox|letterbox|pigeonhole|account|drive)|back (to|with) you|back (in|at|on) your (hands|possession|garage|wrist|desk|drive|door|doorstep|kitchen|house|home|place|office)|at the (door|gate)|on site|onsite|on-site) (?!side|own) <x>{0,3} <t>", "is with you", needs="due", sure=0.72, passive=True, group="reach"),
    Frame("(and|<comma>|<dash>) (it|they)? (should)? " + _MID + " (?<!should) ({=land.s|=arrive.s|=reach.s|=hit.s|=leave.s|=ship.s|=go.s|=come.s}|{be} (?=(with|in|on) (you|your))) (with|in|on|to|out|off|back|here|us|our|the|you|your|<t>)", "and lands", needs="due", sure=0.7, passive=True, group="reach"),
    Frame("(and|<comma>|then) (it|they|this|that)? (then|should)? (?<!should) (?=gets|get) {=get} (back|over|round|out|across)? to (you|your) <x>{0,3} <t>", "and lands", needs="due", sure=0.68, passive=True, group="reach"),
    Frame("(?<!it|that|this|which|what) {=reach.s} (you|your <w>{1,2}) <x>{0,3} <t>", "arrives", needs="due", sure=0.68, passive=True, group="reach"),
    Frame("(is|are) " + _MID + " being " + _MID + " {done.!none.!keep} <x>{0,6} <t>", "to be done", needs="time", sure=0.65, passive=True),
    Frame("(is|are) " + _MID + " (going to be|to be|due to be) " + _MID + " {done.!none.!keep}", "to be done", joins="done", needs="time", sure=0.7, passive=True),
    Frame("(is|are) (due)? to {=follow|=arrive|=reach|=go|=come}", "is to come", needs="time", sure=0.7, passive=True, group="reach"),
    Frame("(" + _NP + "|it|they|<person|goods|document|money|spare|w> <goods|document|money|spare>) " + _MID + " ((?=<base|s>) (?!hit) {=arrive|=ship|=reach|=hit|=land|=launch} (?!registry|rover|agent)|(?=<base|s>) {=go|=come} (to you|back to you|out|off|home|in the|in with|into|our|the|live|through|back|today|<t>|(in|up|down|on) <t>)|(?=<base|s>) {=leave} (us|here|our|today)|{=roll} out)", "arrives", needs="due", sure=0.7, passive=True, group="reach"),
    Frame("<spare> (?=<base|s>) {=go|=come} (back)? (on|in|up|down|off) <x>{0,4} <t>", "arrives", needs="due", sure=0.7, passive=True, group="fix"),
    Frame("and <det> (?!'s) " + _N + "{1,4} {done.!none.!keep.!=make} (away|up|out|off|back|down|over|in)? <t> (?!was|were|is|are|has|had|could|did)", "and be done", needs="time", sure=0.55, passive=True),
    Frame("(<^> (<w.!stop>){0,3} <goods|document|money|spare>|(<goods|document|money|spare>|<coin> <n>) (is|are|'s|'re)|<^> <w>? (one|ones)) " + _MID + " ({=go.ing|=leave.ing|=come.ing|=ship.ing} (out|off|over|in|into|on|onto|back|through|to|your way|<t>))", "is arriving", needs="time", sure=0.7, passive=True, group="reach"),
    Frame(_NP + " (is|are|'s|'re) " + _MID + " ({=arrive.ing|=ship.ing|=land.ing}|{=go.ing|=leave.ing|=come.ing} (out|off|in the|into|us|our|through|back|to you|your way|today|<t>))", "is arriving", needs="due", sure=0.7, passive=True, group="reach"),
    # Somebody of ours will.
    Frame(_OURS + " <will> " + _MID + " {=service|=inspect|=survey|=sweep} (your|the) (<w>|<n>){0,2} (<trade>|system|panels|property|house|premises|flat|chimney)", "ours will", kind="visit", sure=0.86),
    Frame(_OURS + " <will> " + _MID + " be " + _MID + " {ing.!none}", "ours will", joins="ing", sure=0.86),
    Frame(_OURS + " <will> be {=wait.ing} <x>{0,8} <t>", "ours will", needs="due", sure=0.75, kind="appointment"),
    Frame("<us> <have> (got)? " + _SOMEONE + " {ing.!none}", "ours is doing", joins="ing", needs="time", sure=0.78),
    Frame(_OURS + " <will> " + _MID + " {base}", "ours will", joins="base", sure=0.86),
    Frame(_OURS + " (is|are|'s|'re) " + _MID + " going to " + _MID + " {base}", "ours will", joins="base", sure=0.8),
    Frame(_OURS + " (is|are|'s|'re) " + _MID + " {ing.!none} (?!me|us)", "ours is doing", joins="ing", needs="time", sure=0.75),
    Frame("((<det|possessive> " + _N + "{0,4})? <person.!theirs>|he|she|<name>{1,2}) " + _MID + " {s.!none.!=place.!=slip.!=slide.!=limit.!=wind.!=line.!=loop.!=search.!=scare.!=have.!=be.!=start.!=begin.!=open.!=run.!=continue.!=resume.!=close.!=cover.!=include.!=slot} (?!go|are|were|have|fill|cost|tend|often|reach|take|need|run|come|appear|last|happen|apply|require|show|must|can) " + _REPORT, "ours does", joins="s", needs="time", sure=0.65),
    Frame("((<det|possessive> " + _N + "{0,3})? <person.!theirs>|he|she|<name>{1,2}) " + _MID + " {=start.s|=begin.s} (on|work|with|your)", "ours does", needs="time", sure=0.65),
    Frame("(our|the|my|two|both|your) " + _N + "{0,3} <several.!theirs> " + _MID + " {base.!none}", "ours do", joins="base", needs="time", sure=0.65),
    Frame("<person|name> <comma>? who <will> " + _MID + " {base}", "ours will", joins="base", sure=0.8),
    Frame("there <will> be <x>{0,3} {goods|document} <x>{0,2} (waiting|ready|here|left|set aside)? (for you|in your name)", "there will be", kind="delivery", needs="time", sure=0.75),
    Frame("and (is|are|'s) <adv>* {ing.fix|ing.send|ing.bring} (it|them|that|this|yours|your) <x>{0,3} <t>", "ours is doing", needs="due", sure=0.65),
    Frame("there <will> be <x>{0,3} {person}", "there will be", kind="visit", needs="time", sure=0.75),
    # Somebody whom no list knows.
    Frame("(<det|possessive> " + _N + "{1,5}|<name>{1,3}) <will> " + _MID + " {base.!none} (you|your|it|the|this|that|them|a|an|him|her|out|round|over|back|by|up|in)", "someone will", joins="base", sure=0.75),
    # We are doing it, at a time to come.
    Frame("<us> <be> " + _MID + " {ing.pay|ing.give|ing.send|=raise.ing|=process.ing|=issue.ing|=make.ing|=apply.ing|=add.ing|=put.ing} (?=(you|your|coin|<w>){0,4} <money>|<goods>|<document>|you|your|the|a|an|out|off|another|half) (you|your|him|her|them|out|over|across|back|off|half|the|a|an|another|<coin>) (?!(this|that|the)? <w>? (link|email|e-mail|letter|message|attachment|above|below|attached))", "giving", joins="ing", sure=0.62),
    Frame("<us> <be> " + _MID + " {=knock.ing|=take.ing} <x>{1,5} off (the|your|that|it)", "giving", sure=0.65, kind="refund"),
    Frame("<us> <be> " + _MID + " {ing.!none}", "doing", joins="ing", needs="time", sure=0.8),
    Frame("(<det|possessive> " + _N + "{1,5}|<name>{1,3}) (is|are|'s|'re) " + _MID + " {ing.come|ing.pay|ing.phone|ing.send|ing.bring|ing.tell|ing.meet|ing.fix|ing.write|ing.collect|ing.replace} (you|your|it|them|him|her|round|over|out|by|up|down|in|back|to you)", "someone is doing", joins="ing", needs="due", sure=0.65),
    Frame("<us> <be> " + _MID + " (happy|glad|pleased|willing|delighted|prepared) to " + _MID + " {=hold|=keep|=honour|=extend|=reserve|=freeze|=guarantee|=save}", "happy to hold", needs="due", sure=0.65),
    Frame("<us> <will> " + _MID + " {goods|document|spare|message} (it|them|you|this|that|the|your|up|over|out)", "will", joins="base", group="fix", sure=0.7),
    Frame("<priced> (is|are|'s|'re|stays|stay|remains|remain) (still|all|now)? {yours} (until|till|for|through|to|up|<t>)", "offer holds", needs="due", sure=0.7, kind="price"),
    Frame("<priced> (won 't|will not|wo n't|<will> not) {=change|=rise|=increase|=move|=go} (up)? (before|until|till|<t>)", "offer holds", needs="due", sure=0.7, kind="price"),
    Frame("(it|that|this|they|(the|your|this|that) <w>{1,3}) (is|are|'s|'re) (still|all|now)? {yours} <t>", "hold", needs="due", sure=0.65, kind="other"),
    Frame("(it|that|this) (is|'s|s|stays|remains|will be|'ll be) {firm} for (any|all|every|each) <w>{1,2} <t>", "offer holds", needs="due", sure=0.65, kind="price"),
    Frame("(it|that|this) (is|'s|s|stays|remains|will be|'ll be) {firm} <t>", "offer holds", needs="due", sure=0.65, kind="price"),
    Frame("(<^>|so|then|right|<comma>)* (that 's|that is|that makes it|we said|we 'll say) {t} <t>* <comma>? (for|with|then|at)", "agreed time", needs="due", sure=0.6, kind="appointment"),
    Frame("<^> {ing.come|ing.send|ing.phone|ing.bring} <t>", "doing", needs="due", sure=0.65),
    Frame("<^> {ing.!none} (you|it|this|that|them|the|your|back|over)", "doing", needs="time", sure=0.65),
    Frame("<us> (can|do|hereby|now|also|both|happily)* confirm (that)? (the|your|our|a|this) <w.!stop>{0,2} ({appointment|call}|(?=survey|table|eye) {w}) <x>{0,7} <t>", "confirmed", needs="due", sure=0.75, kind="appointment"),
    Frame("(?<!<modal|or>) i " + _MID + " {base.!none.!keep.!=open.!=reopen.!=close.!=start.!=begin.!=have.!=put.!=set.!=cut.!=hit.!=read.!=shut.!=split.!=quit} (you|it|this|that|them|your|back|the|a|an|our|<t>)", "present", joins="base", needs="time", sure=0.6),
    Frame("(?<!<modal|or>) we " + _MID + " {base.!none.!keep.!=open.!=reopen.!=close.!=start.!=begin.!=have.!=put.!=set.!=cut.!=hit.!=read.!=shut.!=split.!=quit} (you|it|them|your)", "present", joins="base", needs="time", sure=0.6),
    Frame("(?<!<modal|or>) <us> (?=<base>) {=start|=begin} (work)? (on|with) (your|the|site)", "present", needs="due", sure=0.65),
    Frame("<^> {base.phone|base.tell|base.write|base.send|=meet|=see} you", "in short", joins="base", needs="time", sure=0.7),
    Frame("<^> {=be} (with you|there|back (to|with) you)", "in short", needs="time", sure=0.7),
    Frame("you <will> " + _MID + " {=be} (back (on the road|on|up|in|online|running|in business)|up and running|online|connected|driving|mobile|live) <x>{0,4} <t>", "will work", needs="due", sure=0.75, group="fix"),
    Frame("<det> <w>{0,2} (engineer|technician|plumber|electrician|surveyor|fitter|inspector|decorator|roofer|glazier|locksmith) ((?=is|'s) {be}) (in|on site|onsite|on-site|round|out) <t>", "ours is doing", needs="due", sure=0.7, kind="visit"),
    # What has been agreed.
    Frame("<us> <have>? (got|now|just|already|also|both|therefore|indeed)* {done.book|done.move|done.=arrange|done.=plan|done.=set|done.=fix|done.=confirm|done.=change|done.=swap|done.=switch|done.=put|done.=reserve|done.=bring} "
          "(you|your|a|an|the|it|this|that (?!<det|us|possessive|name|pronoun>)|our|him|her|them|everything|in|<appointment|person>) (?!through|back (?!<t>)|on|into|onto|under)", "arranged", needs="time", sure=0.82, group="schedule"),
    Frame("(your|the|our|my|this) (<w.!stop.!person.!goods.!work.!trade.!document>){0,2} (?<!delivery|order|shipment|parcel|courier|repair|call-out|callout|engineer|home|site|installation|collection|meter) <appointment> " + _HAS + "+ {done.book|done.move|done.=change|done.=confirm} (?!its|their|his|her|the|your|our|my|all|some|it|them)", "is arranged", needs="time", sure=0.82, kind="appointment"),
    Frame("(your|the|our) <w.!stop>? (table|seat|place|spot|session|<appointment>) (for|of|with|in|on) <n|w> <t> <t>* (is|are|'s|has been|have been) (now|all|also|hereby)* {done.book|done.=confirm|done.=reserve|done.=arrange|done.=set}", "is arranged", needs="due", sure=0.8, kind="appointment"),
    Frame("(your|the|our) <w.!stop>{1,2} (for|of|with) <n|w> <t> <t>* (is|are|'s|has been|have been) (now|all|also|hereby)* {done.book|done.=confirm|done.=reserve|done.=arrange|done.=set}", "is arranged", needs="due", sure=0.8, group="schedule", passive=True),
    Frame("(your|the|our|a|an|this|my|everything|it|yours <t>*|<name> 's) " + _N + "{0,4} " + _HAS + "+ ({done.book|done.move|done.=arrange|done.=set|done.=change|done.=put|done.=bring|done.=list} (?!its|their|his|her|the|your|our|my|all|some|it|them)|(?<!<have>) {done.=plan|done.=confirm|done.=agree})", "is arranged",
          needs="time", sure=0.82, group="schedule", passive=True),
    Frame("(your|the|our|my|next|first|second|third|final|last|follow-up|initial) " + _N + "{0,3} (?<!delivery|order|shipment|parcel|courier|<dash>) {appointment} <x>{0,5} (is (?!off|cancelled|canceled|over|postponed|no|not|only|due (?!to))|'s|takes place|will be (?!<done>)|will take place|starts|begins|has moved|moves|will start)", "appointment is", needs="time", sure=0.82, kind="appointment"),
    Frame("<^> (<w.!stop>|of|with){0,3} <trade> (<w.!stop>|of|for){0,2} {work|appointment|tradework} (<w.!stop>|for|at|of|with|to){0,6} (<colon>|<dash>|<comma>|confirmed|booked|scheduled)+ (on|for)? <t>", "announced", needs="due", sure=0.7, kind="visit", side="us"),
    Frame("<^> (<w.!stop>|of|with){0,3} ({appointment.!plural}|(?<=your|our|the|scheduled|booked|planned|zoom|teams|phone|video) {call}) (<w.!stop>|for|at|of|with|to|your){0,6} (<colon>|<dash>|<comma>|confirmed|booked|scheduled|moved|rescheduled|changed)+ (on|for|to|is|now|it 's|will be){0,2} <t>", "announced", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("<^> (your|our|the|next|new)? <w.!stop>? {goods} (<w.!stop>|for|at|of|with|to|your|no|<n>){0,6} (<colon>|<dash>|confirmed|booked|scheduled) <comma>? (on|for|between)? <t>", "announced", needs="due", sure=0.65, kind="delivery", side="us"),
    Frame("<^> (<w.!stop>){0,3} {work} (date|time|slot|window|day|appointment)? (<colon>|<dash>) <comma>? (on|for)? <t>", "announced", needs="due", sure=0.65, kind="visit", side="us"),
    Frame("(your|the|our) <w>{0,2} {goods} (slot|window|date|day|time) (is|'s|will be|has moved to|has changed to|has been changed to|has been moved to) (now|on|for)? <t>", "confirmed", needs="due", sure=0.75, kind="delivery"),
    Frame("<^> (<w.!stop>){0,2} {appointment.!plural} (<w.!stop>|with|for){0,4} (is|'s) (on|at|now|for)? <t>", "appointment is", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("<us> <have> (got)? <w>{1,3} (down|booked|pencilled|scheduled) (in)? (for|on|at|with) <x>{0,4} {t}", "you are booked", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("you (have|'ve) (got)? (a|an|your|another) <x>{0,3} {appointment} <x>{0,5} <t>", "you are booked", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("<us> <have>? (had|needed) to {base.move|base.book|=change|=rearrange|=swap} (you|your|the|it) <x>{0,5} <t>", "arranged", needs="due", sure=0.75, group="schedule"),
    Frame("<^> (all|<yes>)* (set|sorted|booked|confirmed) (in|up)? {t}", "all booked", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("(that|assured me|told me|said|promised|promised me|confirmed|agreed) you <will> " + _MID + " {base} (me|us|back|in touch)", "your word", by="other", joins="base", needs="due", sure=0.7, side="customer"),
    Frame("<^> (<w.!stop>){0,2} {pickup} (<w.!stop>|of|for){0,4} (<colon>|<dash>|confirmed|booked) <comma>? (on|for)? <t>", "announced", needs="due", sure=0.65, kind="visit", side="us"),
    Frame("<^> (<w.!stop>|of|with){0,3} {person} (visit|visiting|call-out|callout|attending|attendance|coming|calling|slot|arrival) <x>{0,4} (<colon>|<dash>|<comma>|confirmed|booked)* (on|for)? <t>", "announced", needs="due", sure=0.65, kind="visit", side="us"),
    Frame("(reminder|remind you|reminding you|confirming|confirmation|<us> (can|do|hereby)? confirm) (of|about|that|for|<colon>)? <x>{0,6} ({appointment}|(?=cleaning) {work}) <x>{0,6} <t>", "reminder", needs="due", sure=0.7, kind="appointment", side="us"),
    Frame("<^> (all|both|now|just|got|have|we 've|is|are|that 's|you all|also|yes|<yes>)* {done.book} (in|you|for|you in|him|her|them|the|your|<w>)* <comma>? (for|on|to|at|with)? <x>{0,3} <t>", "all booked", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("<^> {done.move} (you|your|it|him|her|them) <x>{0,5} <t>", "all booked", needs="due", sure=0.75, kind="appointment", side="us"),
    Frame("<us> (can|hereby|do|also|would like to|'d like to|am happy to|are happy to)* confirm <x>{0,2} {t} <t>* <x>{0,3} (for|as|at|with) <x>{0,5} (<appointment>|meeting|viewing|service|survey|<work>|us|me)", "confirmed", needs="due", sure=0.7, kind="appointment"),
    Frame("<^> {appointment} (<comma>|<colon>)? (confirmed|booked|moved|rescheduled|changed)", "appointment noted", needs="time", sure=0.6, kind="appointment"),
    Frame("you (are|'re) (now|all|also|therefore)* {done.book|done.=confirm|done.=set|done.=put|done.=expect} (in|down)?", "you are booked", needs="time", sure=0.85, kind="appointment"),
    Frame("<us> (have|'ve|have got|'ve got|got) you {place|done.book} (for|in|on|at|<t>)", "you are booked", needs="time", sure=0.85, kind="appointment"),
    Frame("<us> (also|therefore|already)? {=expect} you", "we expect you", needs="time", sure=0.8, kind="appointment"),
    Frame("(<^>|so|then|and|<comma>|<us> <will>|<us>) {=see} you <x>{0,4} <t>", "see you", needs="time", sure=0.82, kind="appointment"),
    Frame("(<^>|so|then|and|<comma>) {=talk|=speak} to you <x>{0,3} <t>", "speak at", needs="time", sure=0.7, kind="callback"),
    Frame("(<^>|so|then|ok|okay|great|perfect|<comma>)* (let 's|let us) {=meet|=say|=do|=make|=go|=stick}", "let us", needs="time", sure=0.6, kind="appointment"),
    Frame("<^> <yes>* {t} <t>* ('s <t>+)? (<w.!stop>){0,4} (is confirmed|it is|works|(is|'s) (still|all|now|just)? (fine|good|perfect|ok|okay|great|brilliant|ideal|lovely|grand|super|booked|confirmed|yours|on (?=<$>)|set)|suits|will (be fine|do|work|suit)|sounds (good|great|perfect|fine|ideal)|then please)",
          "agreed time", needs="due", sure=0.6, kind="appointment"),
    Frame("<^> (<w.!stop.!priced>|that 's|that is|it 's|<comma>){0,4} (fine|perfect|great|good|agreed|lovely|brilliant|ok|okay|grand|deal) <comma>? (then|so)? {t} <t>* (then|it is)? <$>", "agreed time", needs="due", sure=0.6, kind="appointment"),
    Frame("your <w>{1,2} with <x>{1,3} (is|'s) (now|on|for|at)? {t}", "appointment is", needs="due", sure=0.75, kind="appointment"),
    Frame("<^> (<w.!stop>){1,3} (is|are|has been|have been) (now|also|provisionally)? ({done.book|done.=set|done.move|done.=arrange}|{done.=confirm})", "is arranged", needs="due", sure=0.72, group="schedule", passive=True),
    Frame("<us> (have|'ve|have got|'ve got) <x>{1,4} {done.book} (in|down)? (for|to|on|<t>)", "arranged", needs="time", sure=0.78, group="schedule"),
    Frame("<^> <coin> {n} it is", "agreed price", kind="price", sure=0.65),
    Frame("<us> (can|<be> (happy|pleased|delighted|glad) to) <adv>* confirm (the|your|that)? <w>{0,2} {goods|appointment|person|work} <x>{0,4} <t>", "confirmed", needs="due", sure=0.7, group="named"),
    Frame("(your|the|our) <w>{0,2} {goods|appointment|person|work|call} (date|slot|time|day|window) (is|'s|will be|has moved to|has changed to) (now)? <t>", "confirmed", needs="due", sure=0.75, group="named"),
    Frame("(<^>|please|you can|you should|so) {=expect} us <x>{0,3} <t>", "expect", needs="due", sure=0.75, kind="visit"),
    Frame("<us> <have> got you (a|an|the|in) <w>? {appointment}", "arranged", needs="time", sure=0.8, kind="appointment"),
    Frame("count (me|us) in (for)? <x>{0,2} {t}", "agreed time", needs="time", sure=0.7, kind="appointment"),
    Frame("(let 's|let us) {t}", "let us", needs="due", sure=0.6, kind="appointment"),
    Frame("<^> {=speak|=talk|=chat} (to you|up|again|then)* <t>", "speak at", needs="due", sure=0.7, kind="callback"),
    Frame("<^> (next|new|full|final|first|written|revised|updated|further)? (<w.!stop.!base>){0,2} {message|document|money|call} (to follow)? <t> <t>* <$>", "in brief", needs="due", side="us", sure=0.6, group="named"),
    Frame("(<^>|and|<comma>) " + _N + "{1,4} to {=follow} (?!up|on|through|your|our|the|this|that|these|instructions)", "to follow", needs="time", sure=0.65, passive=True, group="reach"),
    # A price that holds, a thing that is kept.
    Frame("<priced> <w>? {firm} <x>{0,5} <t>", "offer holds", needs="due", sure=0.65, kind="price"),
    Frame("<us> <have>? " + _MID + " {=put|=set} <x>{1,4} (aside|to one side|by|on one side|away)", "set aside", needs="time", sure=0.8, group="keep"),
    Frame("<priced> <x>{0,6} (is|are|'s|be|been|stays|remains) <adv>* {done.keep}", "offer holds", needs="time", sure=0.8, kind="price"),
    Frame("(the|this|our|your|that|these|my|an|a) <x>{0,4} {priced} (<x>|<coin> <n> <comma> <n>){0,7} (valid|lasts|stands|stand|holds|hold|good|applies|apply|guaranteed|fixed|remains|open|unchanged|kept|reserved|held|stays|frozen|locked|capped|pegged)", "offer holds",
          needs="time", sure=0.85, kind="price"),
    Frame("it {=stay|=remain} at <x>{0,4} <t>", "offer holds", needs="time", sure=0.7, kind="price"),
    Frame("<us> (<be>|<will>)? (also|happily|gladly|now)? {=keep|=hold|=reserve|=save|=honour|=guarantee}", "hold", needs="time", sure=0.8),
    Frame("<us> <have> " + _MID + " ({done.keep.!=freeze}|{done.=block}) <x>{1,6} <t>", "hold", needs="due", sure=0.7, group="keep"),
    Frame(_HAS + "+ {done.keep} (?!it|them|the|your|that|this|his|her|him|our|my|all)", "is held", needs="time", sure=0.7, passive=True),
    Frame("{valid} <t>", "offer holds", needs="time", sure=0.6, kind="price"),
    Frame("<name> 's " + _N + "{1,4} (is|are) (now|all|still|also)? (down|on|in) (the (list|diary|calendar|schedule))? (for|on)? {t}", "you are booked", needs="due", sure=0.75, kind="appointment", side="us"),
    # A list: what each thing is, and when it comes.
    Frame("<^> (<w.!stop>|<n>|of){1,5} <colon> (to be)? (<w>)? {goods|appointment|work} (on|by|for|between)? <t>", "announced", needs="due", sure=0.65, side="us", group="named"),
    Frame("<^> (<w.!stop>|<n>|of){1,5} <colon> (<w>)? {pickup} (on|by|for|between)? <t>", "announced", needs="due", sure=0.65, side="us", kind="visit"),
    Frame("<^> (<w.!stop>|<n>|of){1,5} <colon> (to be)? {done.send|done.bring|done.fix|done.replace|done.pay} (<w.!stop>|to|at|in|on|by|with){0,5} <t>{4,}", "listed", needs="due", sure=0.6, side="us", passive=True),
    Frame("<^> (<w.!stop>|<n>|of){1,5} <colon> to be {done.!none} (<w.!stop>|to|at|in|on|by|with){0,5} <t>", "listed", needs="due", sure=0.65, side="us", passive=True),
    Frame("<^> (<w.!stop>|<n>|of){1,5} <colon> {ready} (on|by|from)? <t>", "listed", needs="due", sure=0.6, side="us", passive=True, group="ready"),
    # Said in passing.
    Frame("(<^> <yes>{1,3} <comma>|(?<!<comma>) <^>) {more} (news|details|information|info|to follow|from me|from us)? (on|about)? (this|that|it)? <t>", "more follows", needs="due", sure=0.6, kind="reply", side="us"),
    Frame("(on my way|on our way|leaving now|setting off|just leaving|in the van) (<x>|<comma>){0,5} {with} you <t>", "in short", needs="due", sure=0.7, kind="visit", side="us"),
    Frame("<^> (<yes>|<comma>)* {with} you <t>", "in short", needs="due", sure=0.65, kind="delivery", side="us"),
    Frame("<^> (<yes>|<comma>|all|will be|it 'll be)* {ready} (for you|to go|to collect|for collection|for pickup)* <t>", "in short", needs="due", sure=0.65, side="us", group="ready"),
    Frame("<^> {back} <t> <t>* to <base>", "back to you", needs="due", sure=0.6, kind="visit"),
    Frame("(<^>|and|then|<comma>) {back} (to you|with you|in touch)", "back to you", needs="time", sure=0.65, kind="reply"),
    # No promise, but a clause of its own, to which its times and conditions belong.
    Frame("(<us>|you|it|he|she|they|that|this|which) (can|could|might|may|should|would|must) " + _MID + " {base}", "ability", group="none"),
    Frame("(and|but) (can|could|might|may|should|would) " + _MID + " {base}", "ability", group="none"),
    Frame("let me (just)? {=get|=sort|=send|=arrange|=fix} (you|it|that|this|them|the|your) <x>{0,5} <t>", "let me", joins="base", needs="due", sure=0.6),
    Frame("let me <base.check|=think> <x>{0,8} (and|so) (then|i can)? {base}", "let me", joins="base", sure=0.7),
)  # fmt: skip

FILTERS = (
    Filter("(the|our|all|this|these|<plural>|<^>) (?!<w>{0,2} (account|case|ticket|file|claim|complaint|order|incident|window|gap|hole|wound|card|request|issue)) (<w.!stop|n>){0,4} ((<will>|is|are) (remain|stay|be|being)?|stays|remains|stay|remain) (closed|shut|suspended|restricted|diverted|unavailable|cordoned)", "announcement"),
    Filter("<question>", "question", "sentence"),
    Filter("confirm that (<x>|'s){1,9} (was|were|has|have|had)", "report", only=("present",)),
    Filter("(to|at|of|after|before|following|from|during|since|in|for|with|about|on) <det|possessive>? <w>{1,3} 's (meeting|hearing|sitting|training|viewing|briefing|building|opening|closing|wedding|reading|drawing|painting|landing|booking|listing|setting|posting|filing|fitting)", "a noun", only=("ours is doing", "someone is doing", "is arriving")),
    Filter("<yes>{0,2} (ill|il) (health|in|with|since|again|at (home|work|school))", "own affairs", only=("will",)),
    Filter("(because|as|since) (he|she|they) (is|are|'s|'re)", "reason", "ahead", ("ours is doing",)),
    Filter("(keep|keeps|kept|always) (on)? (saying|telling|promising|claiming|insisting)", "reported", "before"),
    Filter("(bus|coach|train|ferry|flight|plane|shuttle|tram|minibus|boat) <x>{0,4} <leaves>", "announcement"),
    Filter("<name> <adv>* (moves|shifts|changes|switches) (to|from|on|over|prices|its|their|hands)", "general rule", only=("ours does",)),
    Filter("booked (up|out|solid)", "announcement"),
    Filter("<be> (just|only|also)? (writing|emailing|e-mailing|texting|messaging|contacting|calling|ringing) (you)? to (remind|tell|let|inform|confirm|say|ask|thank|apologise|apologize|see|check|advise|notify|request|follow|explain|complain)", "at once", only=("doing",)),
    Filter("as (we|i) (speak|write|type)", "at once", "sentence", ("doing", "ours is doing", "giving", "someone is doing")),
    Filter("(leaves|retires|joins|returns|finishes|departs) (us|on|in|work|school|hospital|<t>|<$>)|starts (with us|work|school|<$>)", "own affairs", only=("ours does",)),
    Filter("(kick-off|check-in|check-out|curfew|doors) (is|are|at)", "announcement", only=("appointment is",)),
    Filter("(heating|lights|light|alarm|boiler|timer|sprinklers|sprinkler|pump|fan|floodlights) (comes|goes|come|go|switches|turns) (on|off)", "general rule"),
    Filter("(opens|closes|shuts|reopens)", "announcement", only=("ours does", "arrives")),
    Filter("(moved|changed|switched|set|brought) (the|your|our|all)? <w>{0,2} (order|orders|debit|debits|payment|payments|date|payday|billing|instalment|instalments|rent|deadline|limit|rate|tariff|threshold|cut-off)", "report", only=("arranged", "is arranged")),
    Filter("(booked|bookable|arranged) (online|on (the|our)|via|through|by phone|at the)", "general rule", only=("is arranged",)),
    Filter("(his|her|their) (own)? <kin>", "third party", "before"),
    Filter("(he|she|they) <will> (?!<x>{0,4} (you|your|yours)) <x>{0,6} (himself|herself|themselves)", "third party", only=("ours will", "will")),
    Filter("your (own)? (?!<w>{0,2} (advisor|adviser|nurse|driver|manager|handler|engineer|technician|fitter|therapist|hygienist|instructor|tutor|caseworker|courier|mechanic|stylist)) <w>{1,3} (have|has|had|'s|also|just|already)* (says|say|said|tells|told|mentioned|mentions|confirmed|confirms|thinks|reckons|assured|promised|promises|explained|indicated|advised|wrote|writes) (me|us|to (me|us))? (that)? (he|she|they) <will>", "reported", "ahead", ("ours will", "their word")),
    Filter("<name|person> <adv>* <s> (out|back|up)? ((most|all|new|any|every|many|such) (?!the|of (the|your)|your|three|four|<n>)|(everything|anything) (over|above|under|below|up to) <coin|n>)", "general rule", only=("ours does",)),
    Filter("(after|before|at|on|with|for|upon) (each|every) <w>", "general rule", "sentence", ("ours does", "ours do", "gets done", "arrives")),
    Filter("the <w>? (road|roads|street|lane|bridge|pavement|footpath|motorway|junction|carriageway|roundabout|pier|promenade|towpath|crossing|square) (is|are) being", "announcement", only=("to be done",)),
    Filter("(locks|shuts|closes|opens|packs|clears) up|and (is|are) <adv>* (back|away|off|out|in|here|on leave) (<t>|<$>|until|till)", "announcement", "sentence", ("ours does",)),
    Filter("(left|went|retired|has gone|is away|is off|is on (leave|holiday)) <x>{0,5} and", "own affairs", "ahead", ("and lands", "ours does")),
    Filter("(?<!our) <theirs|outside> 's <w>{1,2} (<will>|is|are)", "third party", "before", ("ours will", "someone will", "ours is doing", "someone is doing")),
    Filter("(?<!our) <person> from (the|your|their) <w>? <theirs|outside>", "third party", "before", ("ours will", "ours does", "ours is doing", "someone will", "is arriving", "will arrive", "will be there")),
    Filter("(the|your|a) (clinic|hospital|school|college|university|surgery|embassy|court|garage|centre|center|museum|church|library|parish) (in|at) <name>", "third party", "before", ("ours will", "someone will", "ours does")),
    Filter("from (the|your) <w>? (<theirs|outside>|hospital|council|university|school|college)", "third party", only=("you will get", "you get", "expect")),
    Filter("(buses|coaches|trains|ferries|flights|planes|boats|trams|ships|auditors|examiners|guests|visitors|in-laws|tenants|judges|buyers|students|children|delegates|candidates|swallows|bees) (come|get|arrive|sail|dock|land|visit|start|leave|go)", "announcement", only=("arrives", "ours do")),
    Filter("<be> <adv>* (filming|shooting|performing|playing|singing|exhibiting|appearing|touring|competing) (?!<x>{0,4} (you|your))", "third party", only=("ours is doing",)),
    Filter("when (the)? (weather|wind|rain|tide|light|traffic|ground|frost|schedule|workload|diary) (allows|permits|lets|drops|dries|eases)", "possibility", "sentence", ("ours is doing", "ours does", "ours do", "doing")),
    Filter("<us> <will> (also|always|only)? (answer|return|acknowledge|(respond|reply) to|deal with|process|handle|review) (all|every|each) (?!your|of|the|these|those|three|four|our) <w>{0,2} (call|calls|voicemail|voicemails|message|messages|email|emails|e-mails|enquiry|enquiries|inquiry|inquiries|query|queries|request|requests|letter|letters|application|applications|complaint|complaints|ticket|tickets|order|orders)", "general rule", only=("will",)),
    Filter("(to|must|should|only|not|no longer|never) be valid|(?<!on your|on the|on this|of your|of the|with your|for your|for the) (passport|passports|ticket|tickets|code|codes|card|cards|licence|license|permit|certificate|visa|prescription|pass|passes|token|password|link|key|membership|policy|referral|test|tests|id|documents|document|vaccination|vaccinations|pin|login|invitation|railcard|season|stamp|stamps|registration|insurance|mot|accreditation) <x>{0,5} (is|are|be|was|were|remain|remains|stay|stays) <adv>* valid", "announcement", only=("offer holds",)),
    Filter("(he|she|i|we) (is|has|was|does|had|'s|'m|am|have)", "third party", "ahead", ("and lands",)),
    Filter("<us> <will> (also|all|now|then|again)? (open|reopen|close|shut) (early|late|again|for|at|on|until|from|as|our|<t>|<$>)", "announcement", only=("will",)),
    Filter("<us> <will> (also|now|all)? <base.fix|base.move|base.replace> (up)? (our (?!<w>{0,2} <person>)|(?<!add|insert|mend|fix|repaint|refit|retile|repair|clean|paint|redecorate|rewire|install) the (<w.!possessive>)? <rules> (?!of|on your|for you|<x>{0,5} as (you|requested|agreed|instructed)))", "own affairs", only=("will",)),
    Filter("<us> <will> (bet|wager|cross (my|our))", "idiom", only=("will",)),
    Filter("<kept> <x>{0,3} <will> (only|also)? be (used|shared|processed|anonymised)", "general rule", only=("will be done",)),
    Filter("(call|calls|conversation) <will> be <adv>* (recorded|monitored)", "general rule", only=("will be done",)),
    Filter("you <will> be <adv>* (billed|invoiced|debited|taxed|fined|searched|photographed|asked|charged)", "announcement", only=("you will be",)),
    Filter("(balance|premium|premiums|payment|payments|tax|levy|rent|instalment|subscription|deposit|fee) <x>{0,3} <will> be <adv>* (taken|collected|debited|charged|withheld|billed) (?!off|back|out|away)", "announcement", only=("will be done",)),
    Filter("(leaving|retiring|joining|starting) (us|on|in|<t>|<$>)", "own affairs", only=("ours will",)),
    Filter("(note|card|letter|leaflet|slip|label|screen|notice|sign|sticker|contract|terms|rules|guide|booklet|docket|voicemail|it|they|everyone|people|someone) (says|say|said|reads|states|reckons|reckon) (on <x>{1,3})?", "reported", "before"),
    Filter("(fee|fees|charge|charges|surcharge|supplement|tax|levy|new <w>|minimum) <x>{0,5} (applies|apply|kicks)", "announcement", only=("offer holds",)),
    Filter("(weather|forecast)", "announcement", only=("agreed time",)),
    Filter("for (each|every)", "general rule", only=("you will get", "you get")),
    Filter("(?<!and|<comma>|&) <name> are <adv>* <ing>", "third party", only=("ours is doing",)),
    Filter("they <have> <adv>* (kept|held|put|reserved|saved)", "third party", only=("is held",)),
    Filter("(caterer|caterers|band|dj|florist|registrar|photographer|guests|visitors|bride|couple|opponents|congregation|breakfast|lunch|dinner|supper|tea|coffee|trash|recycling|rubbish|garbage|milk|music|practice|training|rehearsal|mass|parking|traffic|rain|snow|school|term|season|interest|coverage|boarding|kick-off) (<w>)? (<s>|<base>)", "third party", only=("arrives", "ours does", "ours do")),
    Filter("for good", "announcement", only=("agreed time",)),
    Filter("(bill|bills|statement|invoice) (comes|come|prints|print) (out)?", "general rule", only=("arrives", "ours does")),
    Filter("(comes|come|coming) out of", "general rule"),
    Filter("<^> (<w.!det.!possessive.!stop>){1,2} are <adv>* (kept|held|stored|retained|reserved)", "general rule", only=("is held",)),
    Filter("the (new|beginners|winter|summer|spring|autumn|evening|free|open|public|annual|last|first) <w>{0,2} (class|classes|course|session|sessions|term|talk|lecture|workshop|tour|season) (is|starts|begins|runs)", "announcement", only=("appointment is",)),
    Filter("<be> just checking|just (wondering|asking|wanted)", "at once", only=("doing",)),
    Filter("<be> <adv>* (planning|aiming|intending|expecting|trying|looking|proposing) to", "wish", only=("doing",)),
    Filter("<will> be <x>{0,6} (all (day|week|morning|afternoon|evening)|the (whole|entire) (day|week|morning|afternoon))", "own affairs", only=("will",)),
    Filter("you <will> (see|find|notice) (the|a|an|our|your) <w>{0,2} (charge|charges|price|prices|menu|sign|signs|difference|change|changes|debit|rise|increase|fee)", "report", only=("you will see",)),
    Filter("<^> (the|all|some|many|most)? (<w>)? (trains|buses|coaches|services|ferries|flights|trams|roads|lanes|schools|shops|trips) (will|are|may) be", "announcement"),
    Filter("<^> (please|just|then)? (ask|ring|call|phone|visit|show|tell|speak|report|go|pop|see|email) <x>{0,8} (and|<comma>) (they|he|she|someone|somebody|the <w>|a <w>) <will>", "offer", "sentence", ("ours will", "someone will", "will")),
    Filter("(direct|standing|premium|premiums|subscription|contribution|contributions|instalment|instalments|repayment|mortgage|pension) (debit|debits|order|orders|payment|payments|contribution|contributions)? (<w>)? (goes|go|comes|come|leaves|leave|is taken)", "general rule", only=("arrives", "is arriving")),
    Filter("<body> (<w.!stop>|<n>|<t>){0,3} (meets|meet|sits|sit|convenes|convene|votes|vote|decides|reconvenes)", "third party", "before", ("ours does", "ours do", "will", "someone will", "ours will")),
    Filter("<us> (<be>|<will> be) <adv>* (leaving (us|on|after|for|in|at|<t>|<$>|(the|this) (company|firm|team|practice|school|department|branch|business))|retiring|relocating|emigrating|(travelling|flying) (?!<x>{0,2} (you|your))|moving (to|into|out|from|house|home|premises|offices|away|abroad|on|<t>))", "own affairs", only=("doing", "will be doing", "present")),
    Filter("<us> (<be>|<will> be) <adv>* <ing.fix|ing.replace|ing.move|ing.prepare> (up|out|over|down)? (all)? (of)? our (?!<w>{0,2} <person>)", "own affairs", only=("doing", "will be doing")),
    Filter("<us> (<be>|<will> be) <adv>* <ing.fix|ing.replace|ing.move> (up|down)? (?!your|his|her|their) (the|all|some)? (<w.!possessive>)? <rules> (?!of|on your|for you)", "own affairs", only=("doing", "will be doing")),
    Filter("<us> (<be>|<will> be) <adv>* (opening|closing|launching|introducing|trialling|piloting|shutting|extending|starting) (a|an|another|two|our|early|late|down|for|at|new|<t>) (?!<w>? (case|ticket|account|claim|file|investigation|complaint|dispute|return|trace))", "announcement", only=("doing", "will be doing")),
    Filter("<us> (<be>|<will> be) <adv>* (holding|hosting|having|running|throwing|doing|organising|organizing|putting on|carrying out|planning|celebrating) (a|an|our|the|some|another) (<w>|<n>){0,3} <event>", "announcement", only=("doing", "will be doing")),
    Filter("<us> (<be>|<will> be) <adv>* ((training|interviewing) (?!you|your)|recruiting|celebrating|stocktaking|exhibiting|(finishing|driving) (at|work|home|<t>|<$>)|taking part|(attending|visiting|doing) (<w>|<n>){0,3} <event>)", "own affairs", only=("doing", "will be doing")),
    Filter("<us> <adv>* (finish|leave|retire|fly|travel|move|go) (on|at|in|to|work|here|away|abroad|for|<t>|<$>)", "own affairs", only=("present",)),
    Filter("(takes|take|taking) over|(looks|look|looking) after|(covers|cover|covering) for|(steps|step) in", "announcement", only=("ours does", "ours do", "ours is doing")),
    Filter("<us> (keep|hold|save|retain|store) (?!you|him|her|one|two|both|back|<t>|<n>|<det>|<thing>|<a>|<name>|room|space|some|enough|<person>) <w>|<us> (save|store|keep) your (cart|basket|card|data|details|information|preferences)", "general rule", only=("hold",)),
    Filter("<us> (kept|held|saved) (it|this|that|them|the <w>{1,2})? <t>", "the past", only=("hold",)),
    Filter("<kept> <x>{0,3} (is|are) (kept|held|stored|retained|saved)", "general rule", only=("is held",)),
    Filter("(booked|scheduled|planned|set|arranged|down|confirmed) <x>{0,6} but (you|he|she|they|it|we|i|nobody|no-one|that|then)", "the past", "sentence", ("arranged", "is arranged", "you are booked")),
    Filter("(and|but) (did not|did n't|didn 't|never|has not|have not|hasn 't|haven 't|still|failed)", "the past", "sentence", ("their word", "your word")),
    Filter("their (own)? <w>{0,2} (driver|drivers|van|lorry|crew|engineer|engineers|people|team|courier|man|men|office|warehouse|lab|system|technician|technicians|rep|fitter|fitters|surveyor|solicitor|solicitors|lawyer|inspector|plumber|electrician|depot|truck|doctor|vet|consultant|nurse|staff|side|supplier)", "third party", "before"),
    Filter("<outside|theirs> <adv>* (is|are|'s|'re|<s>|<base>) (?!<ing.pay|ing.send>)", "third party", "before", ("ours does", "ours do", "ours is doing", "someone is doing", "arrives")),
    Filter("((home|met|foreign|patent|post|records) office|companies house|land registry|royal mail|network rail|passport office|tax office|student loans company|student finance|job centre|social services|(water|gas|electricity|electric|power|rail|railway|phone|train|bus|insurance|utility|card|mortgage|water) (company|board|network|operator))", "third party", "before"),
    Filter("any <w>{1,2} (placed|received|made|sent|ordered|bought|booked)", "general rule", "ahead"),
    Filter("<^> <plural> (land|lands|arrive|reach|ship|go|come|get)", "general rule", only=("arrives", "gets done")),
    Filter("(road|roads|council|highway|highways|city|county|utility|railway|construction|film|demolition) (crew|crews|company|men|department|workers|contractors|team|teams|works)", "announcement", "before"),
    Filter("(please|you) (use|allow|avoid|plan|expect delays|take care|park|follow the diversion)", "announcement", "sentence", ("ours is doing", "ours do", "ours does", "someone is doing")),
    Filter("<be> (just)? (writing|emailing|e-mailing|texting|messaging|contacting) (to)? (you|all|everyone|everybody)? (both|all)? (again)? (about|regarding|re|concerning|because|on behalf|in connection|in relation|with regard|with reference|following|further|in response|in reply)", "at once", only=("doing",)),
    Filter("my (own)? <w>? (plumber|builder|electrician|solicitor|accountant|landlord|dentist|doctor|gp|surveyor|broker|architect|decorator|roofer|joiner|carpenter|landlady|lawyer|gardener|cleaner|boss)", "third party", only=("is arriving", "ours is doing", "ours does", "someone is doing", "will be done", "will be ready")),
    Filter("by (the|your|their|our) <w>{0,2} (council|board|employer|regulator|state|lender|airline|carrier|hospital|tenant|tenants|judge|buyers|sellers|contractor|organisers|school|university|insurer|insurers|landlord|bank|police|court|authority|authorities|ministry|government|manufacturer|freeholder|seller|buyer|vendor|utility|county|city)", "third party", only=("will be done", "to be done")),
    Filter("<us> (see|notice|gather|hear|noticed|saw) (that)? (you|your)", "report", "ahead", ("you are booked", "appointment is", "is arranged")),
    Filter("<plural> <x>{0,3} (are|were) held", "general rule", only=("is held",)),
    Filter("(my|his|her|their|the|our|<name> 's) <w>{0,2} (attorney|solicitor|solicitors|lawyer|landlord|lender|broker|consultant|surgeon|gp|surveyor|conveyancer|builder|accountant|notary|dealer|agent|vendor|registrar|underwriter|bank) (says|said|tells|told|thinks|reckons|writes|wrote|mentioned|confirmed|advised|advises) (me|us)?", "reported", "ahead"),
    Filter("(my|his|her|their) <w>{1,2} (says|said|tells|thinks|reckons|mentioned) (me|us)?", "reported", "ahead"),
    Filter("(expires|expire|lapses|due|overdue|notes)", "announcement", only=("reminder", "announced")),
    Filter("(estimated|expected|usual|typical|normal|standard|earliest|latest|free|opening)", "announcement", "sentence", ("announced",)),
    Filter("<^> (all|most|many|some) <plural>", "general rule", "ahead", ("arrives", "gets done", "will arrive", "ours do")),
    Filter("(normally|usually|typically|generally|ordinarily|customarily|(?<!as) always|never|whenever)", "general rule"),
    Filter("(as a rule|in general|by default|as standard|in most cases|on average|every time|as a matter of course|for the most part|under normal)", "general rule", "sentence"),
    Filter("(hopefully|probably|possibly|perhaps|maybe|presumably|ideally|likely|potentially|might|could)", "possibility"),
    Filter("(all being well|with any luck|with luck|with a (bit|little) (of)? luck|if possible|at best|fingers crossed|weather permitting|god willing|in theory)", "possibility"),
    Filter("(<us>|<^>) (also|just|still|do|would)* (trust|presume|daresay|dare say|gather|fancy|'d say|would say|would imagine|'d imagine|'d think|would think|should think|should imagine)", "wish", "before"),
    Filter("(although|but|though|<dash>|<comma>) (nothing|none of (it|that|this)|that|it|this) (is|'s) (yet|still|not|n't|'t)* (certain|definite|guaranteed|confirmed yet|set in stone|fixed until|fixed yet|final|provisional|tentative|subject)", "possibility", "sentence"),
    Filter("<us> (then|now|always|just|still|only)* (get|got|have|receive|see) (a|an|another|no|the same|one|some|told|nothing) (text|call|email|e-mail|letter|message|card|note|voicemail|mail|notification|phone|reply|answer|bill|invoice|quote|visit)", "the past", only=("present",)),
    Filter("(saying|says|said|reading|reads|read|stating|states|stated|wrote|writing|promised|promising|put) (<colon>|<comma>)? ('we|'i|'you|'your|'the|'our|'it|'they|'he|'she|'a|'please|'all|'this|'my|'in|'by|'an|')", "quoted", "ahead"),
    Filter("(agreed|approved|accepted|settled|complete|done) (and|so|<comma>) (<det>|<us>|you|it)", "the past", only=("is arranged",)),
    Filter("(told|asked|reminded|instructed|briefed) to (keep|stop|stay|turn|leave|remove|clear|move)", "third party", only=("asked",)),
    Filter("(offers|sale|sales|deals|tickets|bookings|registrations|applications|collection|discounts|auction) (<w.!stop>){0,2} (go|goes|is|are) (live|on sale|out|open)", "announcement", only=("arrives",)),
    Filter("(anyway|anyhow|as it happens|in any case)", "own affairs", only=("is with you",)),
    Filter("(hope|hopes|hoping|wish|believe|guess|suppose|supposed|assume|doubt|imagine|fear|afraid|suspect|reckon|(?<!<will>|a|to) think|thinks|reckons|believes|feels|suspects|expects|expecting|not sure|unsure|unlikely|wonder|wondering|understand that)", "wish", "before"),
    Filter("(wish|if only) (i|we|you) (could|knew|were|had)", "wish", "ahead"),
    Filter("<us> (do n't|don 't|do not|can 't|cannot|can not) (promise|guarantee|know|say|think|believe)", "refusal", "before"),
    Filter("not (promise|guarantee|certain|clear|decided|know)", "refusal", "before"),
    Filter("according to (the|your|their|dhl|ups|our)? <w>? (tracking|website|courier|carrier|app|tracker|forecast|post)", "reported"),
    Filter("(put|made|left|added) (a|the|another|you)? (note|flag|marker|comment)? (on|in|for|to) (the|our|your) <w>? (file|list|notes|record|records|waiting-list|system|book|log|shift)", "report", only=("arranged",)),
    Filter("(with|in|to) this (email|e-mail|message|letter|mail|text)", "in the message", only=("giving", "doing", "arranged", "is arranged")),
    Filter("(and|but) (nobody|no-one|no one|noone) (did|has|came|called|rang|turned|showed)", "the past", "sentence", ("their word", "your word")),
    Filter("(according to|(tracking|website|system|forecast|app) (shows|says|states|suggests|indicates))", "reported", "before"),
    Filter("(just|simply) (say|tell|shout|ask|nod|reply|give|drop|let|answer|click|press) <x>{0,6} (and|then|<comma>)", "offer", "ahead"),
    Filter("(say (yes|the word|so)|(?<!<comma>) let (me|us) know (and|<comma>)|let (me|us) know if|tell (me|us) (if|whether)|give (me|us) (a shout|the nod|the go-ahead))", "offer", "ahead"),
    Filter("(would you like|do you want|shall|should) (me|us|i|we)", "offer", "sentence"),
    Filter("(?<!what|as) (you|he|she|they|<name>|<person>) (wrote|said|stated|replied|put|texted|answered|told (us|me)) (back|to (us|me))? <colon>", "quoted", "ahead"),
    Filter("<theirs|client> <have>? (also|now|just)? (confirmed|said|told|advised|announced|indicated|stated|say|says|tell|tells|thinks|expects|expect|hopes|believes|agreed|assured) (?!(<x>|<comma>){0,14} (and|so|but) <us> <will>)", "reported", "ahead"),
    Filter("(was|were) <adv>* (changed|put|brought|set|fitted|swapped|switched) (?!to|for)", "report", only=("is arranged",)),
    Filter("(no|nothing|nobody|none|neither)", "refusal", "before", ("will be done", "will be there", "will arrive", "will work", "gets done", "arrives", "to be done", "is arriving")),
    Filter("(no one|nobody|no-one|noone|none of (us|our <w>)|neither of us|not everyone)", "refusal", "before"),
    Filter("<^> unless (you|payment|the (balance|arrears|rent|account|invoice|money)|<us> (receive|get) (payment|the money)) (pay|settle|clear|return|comply|leave|is|are|remove|move)", "threat", "ahead"),
    Filter("(unless|otherwise|or else)", "threat", "before"),
    Filter("(now|right now|at the moment|currently|as we speak|already|today as usual)", "at once", only=("doing", "ours is doing", "giving", "someone is doing")),
    Filter("(to (see|show|let|inform|tell|remind|confirm|ask))", "report", only=("giving",)),
    Filter("<^> (all|most|many)? <w.!stop.!det.!possessive>? <plural> (?!for you|(for|to|on|at|of) your) (<w.!pronoun>|<n>|<t>){0,6} <will> (?!<x>{0,5} (you|your|yours) <x>{0,4} <t> (?!<t>|of|after|from|following|when|if|once|until))", "general rule", "ahead"),
    Filter("(any|all) (orders|refunds|requests|complaints|applications|returns|payments|deposits|items|claims|enquiries|queries|bookings) <x>{0,6} <will>", "general rule", "ahead"),
    Filter("(if|when|where|what|how|why|who|whether) <us> (will|'ll) (?!do is)", "question", "before"),
)

_Q = "(<x>{0,5} <doubt>|<x>{0,3} (anything|something) (else|more|further)?|<x>{0,3} (help|assistance|support|advice|more information|further information|any further))"

CLAUSES = (
    Clause("(" + "|".join("(?<=know" + " <t>" * many + ")" for many in range(1, 7)) + ") (if|whether) (<us>|it|they|the|that|there|he|she|<person>)", "hide"),
    Clause("(and|but|so|or|<comma>|<^>) should (it|that|this|they|there|he|she|anything|anyone|the|your|we|any|<unknown>)", "if"),
    Clause("(if|should|whenever) (you|anyone|anybody|u) (<have>|need|require|<w>)? " + _Q, "courtesy"),
    Clause("if (there|you) (<be>|<have>)? (is|are)? (anything|something) (else|more|further|we can|i can|you need|unclear)", "courtesy"),
    Clause("for (any|all|further|more) <x>{0,3} <doubt>", "courtesy"),
    Clause("(if|when|whenever) (you|u) (would|'d|should)? (like|want|prefer|wish|fancy|need|care|choose|desire|feel)", "offer"),
    Clause("should you (like|want|prefer|wish|need|require|decide)", "offer"),
    Clause("if (that|it|this|the <w>|they) <w>? (does n't|doesn 't|does not|isn 't|is not|won 't|didn 't|fails|don 't)", "if"),
    Clause("if (that|it|this|the (time|date|day|slot|price)|<t>) <x>{0,2} (suits|suit|works|work|helps|help|ok|okay|fine|convenient|agreeable|acceptable|good|alright|easier|better)", "offer"),
    Clause("if (you 're|you are|your) (interested|ok|okay|fine|free|available)", "offer"),
    Clause("if (needed|required|necessary|desired|wanted|convenient|preferred|not|need be|applicable|you agree to a call)", "offer"),
    # Something of our own must happen first.
    Clause("(<when>|as soon as|the (moment|minute|day) (that)?) (?=(my|our) <w>{0,3} (comes|come|is|are|arrives|has|have|gets|clears|lands|goes|wages|salary))", "event"),
    Clause("(<when>|as soon as|the (moment|minute|day) (that)?) (?=(your|the) <w>{0,3} <goods|spare> <x>{0,2} (arrives|arrive|is|are|has|have|comes|gets|leaves))", "event"),
    Clause("even (if|though|when)", "side"),
    # Somebody else must do something first.
    Clause("(and|but|so|or|yet|<comma>)? (provided|providing|assuming|as long as|so long as|on condition|on the condition|<^> in case|in the event|only if|if)", "if"),
    Clause("in case", "side"),
    Clause("subject to|(on|upon) (receipt|production|presentation|payment|signature|return) of", "if"),
    Clause("(after|at|upon) which|(after|upon) that (?=<comma>|<us>|you|he|she|they|it|the|our|your)", "side"),
    Clause("(after|following) (?=your (last|next|first|final|morning|afternoon|evening|lunchtime)? <w>? (<appointment>|call|shift|lunch|holiday|holidays|flight|stay|trip|exam|exams|tea|show|service|practice|match|game|leave|maternity)|you (close|shut|leave|go|finish|knock off|'ve (gone|closed|left|finished)|have (gone|closed|left|finished)))", "event"),
    Clause("when (?=you (come|are|'re|visit|arrive|get here|collect|pick|drop|call in|pop) <x>{0,6} <t>)", "event"),
    Clause("(<when>|as soon as|the (moment|minute|day) (that)?|immediately|right (after|when|once|as)) (?!which) <x>{0,2} (you|your|the customer|the client|the other side)", "if"),
    Clause("(<when>|as soon as|the (moment|minute|day) (that)?|upon|on receipt of|against) (?=<x>{0,7} (from you|by you|payment|deposit|pay|paid|your <w>|signed|signature|receipt of|approval))", "if"),
    Clause("(<when>|as soon as|the (moment|minute) (that)?) (we|i) (have|'ve|do)? (receive|received|get|got|hear|have|see) (?!<x>{0,3} (report|result|results|findings|decision|verdict|ruling|outcome|stock|part|parts|news|quote|quotes|estimate|delivery|dates)) (?=<x>{0,3} (<document>|<message>|money|it back|them|your|confirmation))", "if"),
    Clause("<^> (please|just|simply|kindly)? (pop|come|call|drop|swing|nip|stop|bring|look|head|walk|go|turn|take) (it|them|the <w>{1,2}|her|him|your <w>{1,2})? (in|back|by|over|down|round|along|up|to) <x>{0,9} (and|then) (?=(then|<adv>)? (<us>|<our>|<det> <w>|<name>|<person>) <x>{0,2} <will>)", "if", closed=True),
    Clause("<^> (anything|any (news|word|change|movement|trouble|more trouble|leak|sign|doubt)|one (word|call|text) from you|(the)? slightest <w>|another <w>) (<x>){0,7} (and|<comma>) (?=(then)? (<us>|you|<name>|<person>|<det> <w>) <will>)", "if", closed=True),
    Clause("no sooner <x>{1,8} than", "event", closed=True),
    Clause("<^> (please|just|simply|kindly)? (send|email|e-mail|pay|sign|return|fill|upload|forward|share|confirm|transfer|complete|bring|give (?!(me|us) <t>)|provide|reply|tell|text|post|attach|choose|pick) " "<x>{1,14} (and|then|so) (?=(then|<adv>)? (<us>|<our>|<det>|you|<person>) <x>{0,3} <will>)", "if", closed=True),
    # Something of our own must happen first.
    Clause("(as soon as|soon as|<t> as (?=it|they|<our>|the)|the second (?=<us>|you|he|she|they|it|your)|once|when|after|the (moment|minute) (that)?|the day after|following|upon|right after|immediately after|depending on|until) " "(?=<us>|<our>|<det>|<thing>|he|she|they|there|<name>|<w>)", "event"),
    # Clauses that change nothing, and those in which nothing is promised.
    Clause("what (he|she|they|it|we|i|the <w>{1,2}|<name>) (said|found|quoted|offered|promised|agreed|wrote|mentioned|told (you|us|me)|say|says|said|find|finds|come up with|comes up with|reckon|reckons|recommend|recommends|advise|advises|suggest|suggests|think|thinks)", "hide", closed=True),
    Clause("(know|see|say|sure|clear|check|tell|ask|confirm|inform|notify|update|hear|find out|decide|understand|advise|remember|wonder|explain|show|clarify|discuss|agree) (you|me|us|them|him|her)? (if|whether|when|what|how|where|why|who|which)", "hide"),
    Clause("(so that|in order|to see if|to check if|whether|how|why|what (?!<us> <will> do)|where)", "hide"),
    Clause("(because|since|as (?=<us>|he|she|they|it|the|our|there)|which|who|while|although|though|whereas|unless)", "side"),
)

LANGUAGE = Language(
    code="en",
    name="English",
    words=WORDS,
    values=VALUES,
    verbs=VERBS,
    nouns=NOUNS,
    forms=FORMS,
    irregular=IRREGULAR,
    phrases=PHRASES,
    times=TIMES,
    frames=FRAMES,
    filters=FILTERS,
    clauses=CLAUSES,
    joints="(<comma> (and|then|&|plus|(?!(save|have|keep|bring|leave|let|mind|watch|make|text|email|ring|call|use|check|remember|ask|send|tell|give) (your|me|us|sure|everything))(?!<goods|document|money|message|spare|work> and (?!<base>)))|and|&|then|plus|or) (then|also|will|'ll)? (<adv>|<t>)*",
    breaks="<and|or>|but|so|then",
    purpose="to <base>",
    abbreviations="mr mrs ms dr prof no nr approx st jr sr inc ltd co dept ext tel e.g i.e etc vs jan feb mar apr jun jul aug sep sept oct nov dec "
    "mon tue tues wed thu thur thurs fri sat sun am pm a p m max min hrs hr",
    function_words="the and you your is are will with for have this that our not can would please from but be to of we it on if as "
    "has been was there what which when any do does i'm i'll it's don't thank thanks hello hi dear",
    aliases={
        "be": "b", "within": "wihtin witin withing withn wthin whithin withim", "before": "befor befroe bfore beofre", "afternoon": "aftenoon afternon afernoon", "back": "bak bakc", "should": "shoud shuold", "you": "u ya yous yu ye", "your": "ur yr", "when": "wen whn", "'ll": "'l", "call": "cal", "tomorrow": "2morrow 2mrw 2moro tmw tmrrw tomoz tomorro",
        "and": "n", "tonight": "2nite tonite 2night", "please": "pls plz", "thanks": "thx", "message": "msg", "between": "betwen btwn beween bewteen", "appointment": "appt apt", "will": "wil wll",
        "week": "wk", "see": "c", "are": "r", "because": "cos coz cuz bc", "with": "w", "delivery": "deliv", "invoice": "inv",
    },
    run_together={
        "you": "youll youre youve youd", "they": "theyll theyre theyve theyd", "we": "weve", "it": "itll", "that": "thats thatll", "there": "theres therell",
        "he": "hes", "she": "shes", "i": "im ive", "who": "wholl whos", "what": "whats whatll", "let": "lets", "don": "dont", "won": "wont", "can": "cant",
        "didn": "didnt", "doesn": "doesnt", "isn": "isnt", "aren": "arent", "wasn": "wasnt", "weren": "werent", "hasn": "hasnt", "haven": "havent",
        "wouldn": "wouldnt", "couldn": "couldnt", "shouldn": "shouldnt",
    },
    channels="via",
    genitive="'s",
    past="past",
    twelve_hours=True,
    month_first_in=("US", "PH", "PR", "GU"),
    forgiven=("weekday", "month", "unit", "part", "base", "ing", "done"),
    forgiven_from=6,
)
